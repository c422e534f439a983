# SPDX-License-Identifier: Apache-2.0
# Fills in the metainfo. Screenshots need an address on the web; a build that was told none makes no claim.
function(vitrina_metainfo template result)
    configure_file("${template}" "${result}" @ONLY)
    file(READ "${result}" text)
    if(VITRINA_HOMEPAGE)
        string(REGEX REPLACE " *<!-- /?home -->\n" "" text "${text}")
    else()
        string(REGEX REPLACE " *<!-- home -->.*<!-- /home -->\n" "" text "${text}")
    endif()
    string(REGEX REPLACE "<!-- What stands[^\n]*\n" "" text "${text}")
    file(WRITE "${result}" "${text}")
endfunction()
