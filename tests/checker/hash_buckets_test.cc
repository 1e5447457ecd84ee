#include "checker/portfolio/hash_buckets.h"

#include <algorithm>

#include "checker/portfolio/known_wording.h"
#include "checker/portfolio/sort_by_bits.h"
#include "tests/bench/random.h"
#include "tests/support/catch.h"

using namespace rasoat::checker;

namespace {

struct Item {
  std::uint32_t hash = 0, number = 0;
};

// Some hashes several times, in no order.
std::vector<Item> items(std::size_t count) {
  rasoat::bench::Random random = rasoat::bench::random_for(7);
  std::vector<std::uint32_t> hashes(count / 2 + 1);
  for (std::uint32_t& hash : hashes) hash = static_cast<std::uint32_t>(random.next());
  std::vector<Item> all;
  for (std::uint32_t i = 0; i < count; ++i) all.push_back({hashes[random.below(hashes.size())], i});
  return all;
}

std::vector<std::uint32_t> numbers_of(std::uint32_t hash, std::span<const Item> all) {
  std::vector<std::uint32_t> numbers;
  for (const Item& item : all) {
    if (item.hash == hash) numbers.push_back(item.number);
  }
  return numbers;
}

std::uint32_t hash_of(const Item& item) { return item.hash; }

}  // namespace

TEST_CASE("what goes by a hash is found, in the order in which it was given, among few others") {
  for (const std::size_t count : {0U, 1U, 2U, 3U, 255U, 5000U}) {
    const std::vector<Item> all = items(count);
    std::vector<Item> in_order = all;
    std::ranges::stable_sort(in_order, {}, &Item::hash);
    for (const std::vector<Item>& given : {all, in_order}) {
      const HashBuckets<Item> buckets(given, hash_of);
      REQUIRE(buckets.items().size() == count);
      for (const Item& item : all) {
        REQUIRE(numbers_of(item.hash, buckets.near(item.hash)) == numbers_of(item.hash, all));
        REQUIRE(buckets.near(item.hash).size() < 32);
      }
      for (const std::uint32_t absent : {0U, 0xFFFFFFFFU, 0x80000000U})
        REQUIRE(numbers_of(absent, buckets.near(absent)) == numbers_of(absent, all));
    }
  }
  CHECK(HashBuckets<Item>().near(5).empty());
}

TEST_CASE("sorting by bits is stable sorting") {
  // Numbers of all bits, of which some bits are the same in all, and all the same.
  for (const std::uint32_t mask : {0xFFFFFFFFU, 0x7FFU, 0xFFE00000U, 0x3FF800U, 0U}) {
    for (const std::size_t count : {0U, 1U, 200U, 256U, 257U, 9000U}) {
      std::vector<Item> sorted = items(count);
      for (Item& item : sorted) item.hash &= mask;
      std::vector<Item> expected = sorted;
      sort_by_bits(sorted, hash_of);
      std::ranges::stable_sort(expected, {}, &Item::hash);
      REQUIRE(std::ranges::equal(sorted, expected, [](const Item& one, const Item& other) {
        return one.hash == other.hash && one.number == other.number;
      }));
    }
  }
}

TEST_CASE("wording goes on to be known when more is learnt") {
  KnownWording known;
  known.settle();
  CHECK_FALSE(known.has(3));
  known.add(3);
  known.add_stretch(4);
  known.settle();
  known.add(0xFFFFFFFF);
  known.add(3);
  known.settle();
  KnownWording more(&known);
  more.add(9);
  more.settle();
  for (const std::uint32_t run : {3U, 0xFFFFFFFFU, 9U}) CHECK(more.has(run));
  CHECK_FALSE(known.has(9));
  CHECK_FALSE(more.has(4));
  CHECK(more.has_stretch(4));
}
