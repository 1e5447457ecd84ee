#include "app/measured_stream.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

namespace rasoat::app {

void MeasuredStream::finish() {
  if (!stream_) target_.setstate(std::ios::badbit);
  digest_ = hasher_.finish();
}

MeasuredStream::int_type MeasuredStream::overflow(int_type byte) {
  if (traits_type::eq_int_type(byte, traits_type::eof())) return traits_type::not_eof(byte);
  const char one = traits_type::to_char_type(byte);
  return xsputn(&one, 1) == 1 ? byte : traits_type::eof();
}

std::streamsize MeasuredStream::xsputn(const char* bytes, std::streamsize size) {
  const std::streamsize written = target_.rdbuf()->sputn(bytes, size);
  hasher_.add(std::string_view(bytes, static_cast<std::size_t>(written)));
  size_ += static_cast<std::uint64_t>(written);
  return written;
}

FileMeasure measure_file(const std::string& path) {
  FileMeasure measure;
  std::error_code ignored;
  measure.there = std::filesystem::exists(path, ignored);
  if (!std::filesystem::is_regular_file(path, ignored)) return measure;
  std::ifstream file(path, std::ios::binary);
  checker::ContentHasher hasher;
  std::array<char, 1 << 16> piece;
  while (file.read(piece.data(), piece.size()) || file.gcount() > 0) {
    const auto size = static_cast<std::size_t>(file.gcount());
    hasher.add({piece.data(), size});
    measure.size += size;
  }
  measure.readable = file.eof();
  measure.digest = hasher.finish();
  return measure;
}

}  // namespace rasoat::app
