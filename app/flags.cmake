# SPDX-License-Identifier: Apache-2.0
# The flags of every target, in one place.
add_library(vitrina_flags INTERFACE)
target_compile_definitions(vitrina_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    VITRINA_VERSION="${PROJECT_VERSION}")
if(WIN32) # windows.h would take std::min and std::max for macros of its own
    target_compile_definitions(vitrina_flags INTERFACE NOMINMAX)
endif()
if(MSVC)
    target_compile_options(vitrina_flags INTERFACE /W4 /permissive- /utf-8 /we4062 $<$<BOOL:${VITRINA_WERROR}>:/WX>)
else()
    target_compile_options(vitrina_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Werror=switch -Werror=return-type -fstack-protector-strong -fvisibility=hidden
        $<$<BOOL:${VITRINA_WERROR}>:-Werror>)
    # gcc 12 takes std::string's own copies for overlapping ones (gcc bug 105651)
    target_compile_options(vitrina_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
endif()
if(UNIX AND NOT APPLE AND NOT VITRINA_SANITIZE)
    target_compile_options(vitrina_flags INTERFACE $<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(vitrina_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
if(VITRINA_SANITIZE)
    add_compile_options(-fsanitize=${VITRINA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    add_link_options(-fsanitize=${VITRINA_SANITIZE})
    add_compile_definitions(VITRINA_SANITIZED)
endif()

# A hundred test programs are linked: with mold in a tenth of the time.
find_program(VITRINA_MOLD mold)
if(VITRINA_MOLD AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

# Qt's headers, read once for all sources: for builds that only run the tests. Elsewhere a source names what it uses.
function(vitrina_precompiled name) # LIBRARIES... HEADERS header...
    cmake_parse_arguments(PARSE_ARGV 1 with "" "" "LIBRARIES;HEADERS")
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "")
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${with_LIBRARIES} tl_expected vitrina_flags)
    target_precompile_headers(${name} PRIVATE
        <algorithm> <chrono> <functional> <map> <memory> <optional> <tl/expected.hpp> <variant> <vector> ${with_HEADERS})
endfunction()

if(VITRINA_PCH)
    set(network Qt6::Core Qt6::Network Qt6::WebSockets)
    set(network_headers <QtCore/QtCore> <QtNetwork/QtNetwork> <QtWebSockets/QtWebSockets>)
    vitrina_precompiled(vitrina_headers LIBRARIES ${network} HEADERS ${network_headers})
    vitrina_precompiled(vitrina_ui_headers LIBRARIES ${network} Qt6::Widgets
        HEADERS ${network_headers} <QtGui/QtGui> <QtWidgets/QtWidgets>)
endif()

function(vitrina_precompile target headers)
    if(VITRINA_PCH)
        target_precompile_headers(${target} REUSE_FROM ${headers})
    endif()
endfunction()
