#include "plans/digits.h"

#include <random>
#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("the next digit is found wherever it stands") {
  CHECK(next_digit("", 0) == 0);
  CHECK(next_digit("đến quý IV", 0) == std::string_view("đến quý IV").size());
  CHECK(next_digit("số 69", 0) == 4 + 1);
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text(random() % 70, 'a');
    for (char& byte : text)
      if (random() % 12 == 0) byte = "09/:\xB9\xFF"[random() % 6];
    for (std::size_t from = 0; from <= text.size(); ++from) {
      std::size_t expected = from;
      while (expected < text.size() && (text[expected] < '0' || text[expected] > '9')) ++expected;
      REQUIRE(next_digit(text, from) == expected);
    }
  }
}

}  // namespace
}  // namespace rasoat::plans
