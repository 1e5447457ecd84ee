#include "plans/arena.h"

#include <cstdint>
#include <cstring>
#include <set>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("what an arena gives out is apart from all else, and aligned as asked") {
  Arena arena;
  struct Given {
    unsigned char* at;
    std::size_t size;
    unsigned char mark;
  };
  std::vector<Given> given;
  for (std::size_t i = 0; i < 5000; ++i) {
    const std::size_t size = i % 97 + 1 + (i % 500 == 0 ? 9000 : 0);  // some are too large for a block
    const std::size_t alignment = std::size_t{1} << (i % 5);
    auto* const at = static_cast<unsigned char*>(arena.allocate(size, alignment));
    REQUIRE(reinterpret_cast<std::uintptr_t>(at) % alignment == 0);
    const auto mark = static_cast<unsigned char>(i % 251);
    std::memset(at, mark, size);
    given.push_back({at, size, mark});
  }
  for (const Given& one : given)
    for (std::size_t i = 0; i < one.size; ++i) REQUIRE(one.at[i] == one.mark);
  for (const Given& one : given)
    if (one.size > 8192) arena.deallocate(one.at, one.size, 1);
}

TEST_CASE("an arena that was cleared gives out the same memory again") {
  Arena arena;
  std::set<void*> before;
  const auto take = [&arena] {
    std::vector<void*> taken;
    for (int i = 0; i < 300; ++i) taken.push_back(arena.allocate(1000, 8));
    return taken;
  };
  for (void* at : take()) before.insert(at);
  CHECK(before.size() == 300);
  arena.clear();
  for (void* at : take()) CHECK(before.contains(at));
}

TEST_CASE("a list that outgrows the arena's blocks goes back to the heap when it ends") {
  Arena arena;
  std::pmr::vector<std::uint64_t> list(&arena);
  for (std::uint64_t i = 0; i < 100'000; ++i) list.push_back(i);
  bool right = true;
  for (std::uint64_t i = 0; i < 100'000; ++i) right &= list[i] == i;
  CHECK(right);
  list = std::pmr::vector<std::uint64_t>(&arena);
  arena.clear();
  list.push_back(7);
  CHECK(list.front() == 7);
}

}  // namespace
}  // namespace rasoat::plans
