# SPDX-License-Identifier: Apache-2.0
# Every SVG beside this file is an icon, found under :/icons/<name>.svg. All but linekeeper.svg come from Lucide
# (LICENSE-lucide.txt).
file(GLOB LINEKEEPER_ICONS CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.svg)
