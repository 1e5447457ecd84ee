#include "plans/byte_block.h"

#include <random>
#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("a block of bytes is searched as its bytes are") {
  std::mt19937 random(5);
  const std::string kBytes = "a:#\n \x80\xFF\"\\";
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (std::uint32_t i = 0; i < kBlockBytes; ++i) text.push_back(kBytes[random() % kBytes.size()]);
    REQUIRE(places_of(text.data(), ':', '#', '\n') == places_by_bytes(text.data(), kBlockBytes, ':', '#', '\n'));
    REQUIRE(places_within(text.data(), '#', ':') == places_within_by_bytes(text.data(), kBlockBytes, '#', ':'));
    REQUIRE(places_of(text.data(), '\xFF') == places_by_bytes(text.data(), kBlockBytes, '\xFF', '\xFF', '\xFF'));
  }
  CHECK(places_by_bytes("a:b#", 4, ':', '#', '\n') == 0b1010);
  CHECK(places_by_bytes("a:b#", 2, ':', '#', '\n') == 0b0010);
  CHECK(places_within_by_bytes("a0\xB9:9", 5, '0', '9') == 0b10010);
}

}  // namespace
}  // namespace rasoat::plans
