# SPDX-License-Identifier: Apache-2.0
# What every target of ours is built with: one INTERFACE target, `lk_build`.

option(LINEKEEPER_TESTS "Build the tests" ON)
option(LINEKEEPER_KILL_POINTS "Compile in the named points at which crash tests kill the process" OFF)
option(LINEKEEPER_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(LINEKEEPER_FUZZ "Build nothing but the fuzz targets (needs clang)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(LINEKEEPER_CCACHE ccache)
if(LINEKEEPER_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${LINEKEEPER_CCACHE})
endif()

include(CheckLinkerFlag)
check_linker_flag(CXX "-fuse-ld=mold" LINEKEEPER_HAS_MOLD)

add_library(lk_build INTERFACE)
target_include_directories(lk_build INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(lk_build INTERFACE
    -Werror -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wcast-align -Wformat=2 -Wextra-semi
    -Wsuggest-override -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast>
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -fstack-protector-strong)
target_compile_definitions(lk_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LINEKEEPER_VERSION="${PROJECT_VERSION}"
    $<$<BOOL:${LINEKEEPER_KILL_POINTS}>:LINEKEEPER_KILL_POINTS>)
if(LINEKEEPER_HAS_MOLD)
    target_link_options(lk_build INTERFACE -fuse-ld=mold)
endif()
if(LINEKEEPER_SANITIZE)
    target_compile_options(lk_build INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined)
    target_link_options(lk_build INTERFACE -fsanitize=address,undefined)
endif()
