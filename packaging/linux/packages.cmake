# SPDX-License-Identifier: Apache-2.0
# The .deb and the .rpm. `packaging/package.sh` makes them.
set(linux "${CMAKE_CURRENT_LIST_DIR}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR OFF)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${linux}/stage.cmake")
set(CPACK_VITRINA_SOURCE "${CMAKE_SOURCE_DIR}")

# A first line of its own for each package, which the common summary would stand before.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(desktop_summary "Answers the buyers of several marketplaces from one window")
set(desktop_description
"Vitrina keeps the chats of all your shops in one list, whoever waits longest
first, each shop under the rules of its own marketplace. What you type is
checked against those rules before it is sent, and fraud is recognised and
reported.

It speaks Armenian, Russian, Ukrainian and English, works without a network
with everything it had, keeps all of it encrypted, and its secrets in the
keychain of the desktop.")
set(hub_summary "Hub of a team that answers buyers with Vitrina")
set(hub_description
"The hub talks to the marketplaces and serves the desktops of a team over
WebSockets: live, resumable, each user with the rights of a role. It keeps
everything in an encrypted database and holds every answer against the rules
of the marketplace once more.

The service runs as a user of its own, shut off from the rest of the system.")

# Debian
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0vitrina1) # a package of Debian's own would be newer
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME vitrina)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "${desktop_summary}\n${desktop_description}")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION net)
# What no linker sees: the time zones of marketplaces, plugins that Qt finds when it runs (WebP from buyers, Wayland), and
# the keychain, a service.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "qt6-image-formats-plugins, tzdata")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
    "qt6-wayland, gnome-keyring | libkf5wallet-bin | kwalletmanager | keepassxc, fonts-inter, fonts-noto-core, \
hunspell-ru, hunspell-uk, hunspell-en-us")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS vitrina-hub)
set(CPACK_DEBIAN_HUB_PACKAGE_NAME vitrina-hub)
set(CPACK_DEBIAN_HUB_DESCRIPTION "${hub_summary}\n${hub_description}")
set(CPACK_DEBIAN_HUB_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HUB_PACKAGE_DEPENDS "tzdata, systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_EXTRA
    "${linux}/hub/debian/postinst" "${linux}/hub/debian/prerm" "${linux}/hub/debian/postrm" "${linux}/hub/debian/conffiles")

# RPM. Plugins have other names in Fedora than in openSUSE.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_DESKTOP_PACKAGE_NAME vitrina)
set(CPACK_RPM_DESKTOP_PACKAGE_SUMMARY "${desktop_summary}")
set(CPACK_RPM_DESKTOP_PACKAGE_DESCRIPTION "${desktop_description}")
set(CPACK_RPM_DESKTOP_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES "hicolor-icon-theme, (tzdata or timezone), (qt6-qtimageformats or qt6-imageformats)")
set(CPACK_RPM_HUB_PACKAGE_NAME vitrina-hub)
set(CPACK_RPM_HUB_PACKAGE_SUMMARY "${hub_summary}")
set(CPACK_RPM_HUB_PACKAGE_DESCRIPTION "${hub_description}")
set(CPACK_RPM_HUB_PACKAGE_GROUP System/Daemons)
set(CPACK_RPM_HUB_PACKAGE_REQUIRES "systemd, (tzdata or timezone)")
set(CPACK_RPM_HUB_POST_INSTALL_SCRIPT_FILE "${linux}/hub/rpm/post")
set(CPACK_RPM_HUB_PRE_UNINSTALL_SCRIPT_FILE "${linux}/hub/rpm/preun")
set(CPACK_RPM_HUB_POST_UNINSTALL_SCRIPT_FILE "${linux}/hub/rpm/postun")
set(CPACK_RPM_HUB_USER_FILELIST "%config(noreplace) /etc/default/vitrina-hub")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc /etc/default /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/lib/tmpfiles.d
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc /usr/share/licenses
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
# Weak dependencies of one package, for which CPack has no words; and the same bytes from the same commit.
set(CPACK_RPM_SPEC_MORE_DEFINE "Packager: ${VITRINA_MAINTAINER}
%if \"%{name}\" == \"vitrina\"
Recommends: (qt6-qtwayland or qt6-wayland)
Recommends: (gnome-keyring or kf6-kwallet or kwalletd6)
Recommends: (hunspell-ru or myspell-ru_RU)
Recommends: (hunspell-uk or myspell-uk_UA)
Recommends: (hunspell-en-US or myspell-en_US)
Recommends: (hunspell-ru or myspell-ru_RU)
Recommends: (hunspell-uk or myspell-uk_UA)
Recommends: (google-noto-sans-armenian-fonts or google-noto-sans-armenian-vf-fonts)
%endif
%define _buildhost vitrina
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")
