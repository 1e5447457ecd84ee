// Numbers that would be too many for memory, in a file without a name that is gone with the object. Added to its end;
// read from any place, also in between. When the disk fails it throws SpillError.
//
//   SpillFile file;
//   file.add(numbers);
//   file.read(0, some);
//   SpillReader reader(file);
//   for (std::array<std::uint32_t, 2> pair; reader.next(pair);) …
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <stdexcept>
#include <vector>

namespace rasoat::checker {

struct SpillError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class SpillFile {
 public:
  SpillFile();

  void add(std::span<const std::uint32_t> numbers);
  // As many as `into` has room for, from the number `first` on; they must be there.
  void read(std::uint64_t first, std::span<std::uint32_t> into) const;
  [[nodiscard]] std::uint64_t size() const { return size_; }  // numbers

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }  // NOLINT(cppcoreguidelines-owning-memory)
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
};

// From the begin to the end. The file must outlive it, and not grow meanwhile.
class SpillReader {
 public:
  explicit SpillReader(const SpillFile& file) : file_(file) {}
  // Fills `into`; false at the end.
  bool next(std::span<std::uint32_t> into);

 private:
  const SpillFile& file_;
  std::uint64_t read_ = 0;
  std::vector<std::uint32_t> ahead_;
  std::size_t at_ = 0;
};

}  // namespace rasoat::checker
