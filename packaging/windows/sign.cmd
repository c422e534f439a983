@rem SPDX-License-Identifier: Apache-2.0
@rem sign.cmd FILE: signs it with the certificate of the user's store that VITRINA_SIGN_THUMBPRINT names.
@signtool sign /sha1 "%VITRINA_SIGN_THUMBPRINT%" /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com "%~1"
