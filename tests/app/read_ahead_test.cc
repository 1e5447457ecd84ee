#include "app/read_ahead.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using rasoat::app::ReadAhead;

namespace {

long blocks = 0;  // that the disk gave
long blocks_read() { return blocks; }

// The files that are fetched while all of so many are loaded; `from_disk`: those for which the disk is read.
std::vector<std::size_t> fetched(std::size_t count, std::size_t from_disk) {
  static const std::string kNone = "khong-co.yaml";
  std::vector<std::size_t> numbers;
  ReadAhead ahead(
      count,
      [&](std::size_t file) -> const std::string& {
        numbers.push_back(file);
        return kNone;
      },
      blocks_read);
  for (std::size_t file = 0; file < count; ++file) {
    ahead.loading(file);
    if (file < from_disk) ++blocks;
  }
  return numbers;
}

}  // namespace

TEST_CASE("files that lie in memory are not asked for") { CHECK(fetched(1000, 0).empty()); }

TEST_CASE("while files come from the disk, those behind them are fetched, each once and in their order") {
  const std::vector<std::size_t> numbers = fetched(1000, 1000);
  REQUIRE(numbers.size() > 900);
  CHECK(numbers.back() == 999);
  for (std::size_t i = 1; i < numbers.size(); ++i) CHECK(numbers[i] == numbers[i - 1] + 1);
}

TEST_CASE("fetching ends where the disk is not read any more, and a short list has nothing to fetch") {
  const std::vector<std::size_t> numbers = fetched(1000, 100);
  REQUIRE(!numbers.empty());
  CHECK(numbers.back() < 300);
  CHECK(fetched(10, 10).empty());
}
