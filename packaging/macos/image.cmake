# SPDX-License-Identifier: Apache-2.0
# The disk image: the bundle beside a link to the folder of programs.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "vitrina-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME Vitrina)
set(CPACK_DMG_FORMAT UDZO)
unset(CPACK_RESOURCE_FILE_LICENSE) # nobody has to agree before looking
