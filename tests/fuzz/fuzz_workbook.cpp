// SPDX-License-Identifier: Apache-2.0
// Workbooks as whole files: the directory of the zip archive and every part in it.
#include "tests/fuzz/list_promises.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static lk::fuzz::MemoryFile file;
    file.fill(lk::fuzz::bytesOf(data, size));
    lk::fuzz::checkList(lk::intake::readDeviceListFile(file.path()));
    return 0;
}
