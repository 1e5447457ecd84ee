#include <cstdio>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "app/command_line.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  try {
    return rasoat::app::run(arguments);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "rasoat: lỗi nội bộ (internal error): %s\n", error.what());
    return rasoat::app::kInternalError;
  }
}
