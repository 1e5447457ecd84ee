#include <cstdio>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "app/command_line.h"
#include "late/late_library.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  try {
    return rasoat::app::run(arguments);
  } catch (const rasoat::late::LibraryMissing& missing) {
    std::fprintf(stderr, "rasoat: không mở được thư viện cần cho việc này (a library that this needs is missing): %s\n",
                 missing.what());
    return rasoat::app::kInternalError;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "rasoat: lỗi nội bộ (internal error): %s\n", error.what());
    return rasoat::app::kInternalError;
  }
}
