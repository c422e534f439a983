# SPDX-License-Identifier: Apache-2.0
#
# Makes the installer of what packaging\bootstrap.ps1 built, in build\release\packages. With CERTIFICATE (a PFX file in
# Base64) and CERTIFICATE_PASSWORD in the environment the programs and the installer are signed.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Stop-With([string]$Sentence) {
    [Console]::Error.WriteLine("vitrina: $Sentence")
    exit 1
}

$thumbprint = ''
$options = @("-DVITRINA_UPDATE_FEED=$env:VITRINA_UPDATE_FEED", "-DVITRINA_UPDATE_KEY=$env:VITRINA_UPDATE_KEY", '-DVITRINA_SIGN=')
try {
    if ($env:CERTIFICATE) {
        $file = New-TemporaryFile
        try {
            [IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
            $password = ConvertTo-SecureString $env:CERTIFICATE_PASSWORD -AsPlainText -Force
            $thumbprint = (Import-PfxCertificate -FilePath $file -CertStoreLocation Cert:\CurrentUser\My -Password $password).Thumbprint
        }
        finally { Remove-Item $file }
        $env:VITRINA_SIGN_THUMBPRINT = $thumbprint
        $options[2] = '-DVITRINA_SIGN=' + ((Join-Path $PSScriptRoot 'sign.cmd') -replace '\\', '/')
    }
    cmake @options build/release
    if ($LASTEXITCODE) { Stop-With 'the build could not be configured; the lines above say why.' }
    cmake --build build/release
    if ($LASTEXITCODE) { Stop-With 'the build failed; the lines above say where.' }
    cpack --config build/release/CPackConfig.cmake
    if ($LASTEXITCODE) { Stop-With 'the installer could not be made; the lines above say why.' }
}
finally {
    if ($thumbprint) { Remove-Item "Cert:\CurrentUser\My\$thumbprint" -DeleteKey }
}
