#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "app/command_line.h"
#include "app/streams.h"
#include "app/tell.h"
#include "late/late_library.h"

int main(int argc, char** argv) {
  using rasoat::app::tell;
  rasoat::app::make_streams_sure();
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  try {
    return rasoat::app::run(arguments);
  } catch (const rasoat::late::LibraryMissing& missing) {
    tell("rasoat: không mở được thư viện cần cho việc này (a library that this needs is missing): {}\n",
         missing.what());
  } catch (const std::exception& error) {
    tell("rasoat: lỗi nội bộ (internal error): {}\n", error.what());
  }
  return rasoat::app::kInternalError;
}
