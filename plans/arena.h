// Memory for what is made of one plan and gone with it: given out by moving a mark, taken back all at once.
//
// What is larger than a page or two is asked of the heap and returned to it, so that a list that grows does not leave
// its smaller selves behind. Some blocks are kept for the next plan. Not thread-safe.
//
//   Arena arena;
//   std::pmr::vector<PlanNode> nodes(&arena);
//   …
//   arena.clear();   // nothing that was given out is used any more
#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <vector>

namespace rasoat::plans {

class Arena final : public std::pmr::memory_resource {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  void clear();

 private:
  static constexpr std::size_t kBlock = std::size_t{64} << 10;
  static constexpr std::size_t kLarge = kBlock / 8;
  static constexpr std::size_t kMostKept = 16;  // blocks

  void* do_allocate(std::size_t bytes, std::size_t alignment) override;
  void do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) override;
  [[nodiscard]] bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override;

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::size_t used_blocks_ = 0;
  std::size_t used_ = kBlock;  // of the last block in use
};

}  // namespace rasoat::plans
