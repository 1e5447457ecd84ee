// What passes through it on its way to another stream, measured: its size and its SHA-256.
//
//   MeasuredStream measured(output.stream());
//   measured.stream() << …;
//   measured.finish();            // a failure to write is now one of the other stream too
//   measured.size(), measured.digest()
#pragma once

#include <cstdint>
#include <ostream>
#include <streambuf>
#include <string>

#include "checker/portfolio/content_hash.h"

namespace rasoat::app {

class MeasuredStream : private std::streambuf {
 public:
  explicit MeasuredStream(std::ostream& target) : target_(target), stream_(this) {}

  [[nodiscard]] std::ostream& stream() { return stream_; }
  void finish();
  [[nodiscard]] std::uint64_t size() const { return size_; }
  [[nodiscard]] const std::string& digest() const { return digest_; }  // after `finish`

 private:
  int_type overflow(int_type byte) override;
  std::streamsize xsputn(const char* bytes, std::streamsize size) override;

  std::ostream& target_;
  std::ostream stream_;
  checker::ContentHasher hasher_;
  std::uint64_t size_ = 0;
  std::string digest_;
};

// A file of any size, read piece by piece.
struct FileMeasure {
  bool there = false;     // something is at that path
  bool readable = false;  // and could be read to its end
  std::uint64_t size = 0;
  std::string digest;
};
[[nodiscard]] FileMeasure measure_file(const std::string& path);

}  // namespace rasoat::app
