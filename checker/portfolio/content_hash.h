// SHA-256 of bytes, as 64 hex digits: what a receipt and a history know a file by. The only door to libcrypto. Throws
// late::LibraryMissing where that has no SHA-256.
//
//   content_hash("abc").starts_with("ba7816bf")
//   ContentHasher hasher;  hasher.add("ab");  hasher.add("c");  hasher.finish() == content_hash("abc")
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace rasoat::checker {

[[nodiscard]] std::string content_hash(std::string_view bytes);

// Of bytes that come in pieces.
class ContentHasher {
 public:
  ContentHasher();
  ~ContentHasher();
  ContentHasher(ContentHasher&&) noexcept;

  void add(std::string_view bytes);
  [[nodiscard]] std::string finish();  // once

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rasoat::checker
