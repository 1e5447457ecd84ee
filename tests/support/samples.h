// Texts of real-looking plans, to be mutated and to be read by several readers.
#pragma once

#include <string>
#include <vector>

namespace rasoat::tests {

struct Sample {
  std::string name;
  std::string text;
};

// The plans of plans/samples, but not their twins with mistakes (`.loi.yaml`); those of the folder `plans` of the
// shared material, if it is there (environment variable RASOAT_SHARED, else ../shared beside the checkout; a note on
// standard output says when it is not); and generated ones.
[[nodiscard]] const std::vector<Sample>& samples();

}  // namespace rasoat::tests
