# SPDX-License-Identifier: Apache-2.0
#
# From a Windows machine with Visual Studio 2022 (C++ workload) to a running Vitrina:
#
#   packaging\bootstrap.ps1 run [options of vitrina]   build Vitrina and open it on the demo
#   packaging\bootstrap.ps1 test                       build it and run every test
#   packaging\bootstrap.ps1 build                      build programs and tests into build\release
#
# The libraries of packaging\vcpkg.json come through vcpkg: the one at VCPKG_ROOT or VCPKG_INSTALLATION_ROOT.
param(
    [Parameter(Mandatory)][ValidateSet('run', 'test', 'build')][string]$Command,
    [Parameter(ValueFromRemainingArguments)][string[]]$Rest
)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Stop-With([string]$Sentence) {
    [Console]::Error.WriteLine("vitrina: $Sentence")
    exit 1
}

function Enter-VisualStudio {
    if (Get-Command cl -ErrorAction SilentlyContinue) { return }
    $where = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path $where)) { Stop-With 'Visual Studio 2022 with the C++ workload is needed, and is not here.' }
    $studio = & $where -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    if (-not $studio) { Stop-With 'Visual Studio has no C++ workload; add it in the Visual Studio Installer.' }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

$vcpkg = @($env:VCPKG_ROOT, $env:VCPKG_INSTALLATION_ROOT) | Where-Object { $_ -and (Test-Path $_) } | Select-Object -First 1
if (-not $vcpkg) { Stop-With 'vcpkg is needed; set VCPKG_ROOT to its folder.' }
Enter-VisualStudio
foreach ($tool in 'cmake', 'ninja') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) { Stop-With "$tool is needed, and is not here." }
}

if (-not (Test-Path 'build/release/build.ninja')) {
    Write-Host 'vitrina: vcpkg will build or fetch the libraries of packaging\vcpkg.json; the first time takes long.'
    $toolchain = (Join-Path $vcpkg 'scripts/buildsystems/vcpkg.cmake') -replace '\\', '/'
    $installed = (Join-Path $PWD 'build/vcpkg') -replace '\\', '/'
    cmake --preset release "-DCMAKE_TOOLCHAIN_FILE=$toolchain" '-DVCPKG_MANIFEST_DIR=packaging' `
        "-DVCPKG_INSTALLED_DIR=$installed" "-DPKG_CONFIG_EXECUTABLE=$installed/x64-windows/tools/pkgconf/pkgconf.exe"
    if ($LASTEXITCODE) { Stop-With 'the build could not be configured; the lines above say why.' }
}
cmake --build build/release
if ($LASTEXITCODE) { Stop-With 'the build failed; the lines above say where.' }

# Programs find the libraries beside vcpkg's, and Qt its plug-ins.
$env:PATH = "$PWD\build\vcpkg\x64-windows\bin;$env:PATH"
$env:QT_PLUGIN_PATH = "$PWD\build\vcpkg\x64-windows\Qt6\plugins"
switch ($Command) {
    'run' {
        & build/release/bin/vitrina.exe --demo @Rest
        exit $LASTEXITCODE
    }
    'test' {
        ctest --preset release
        if ($LASTEXITCODE) { Stop-With 'tests failed; their names stand above.' }
    }
}
