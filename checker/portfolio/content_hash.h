// SHA-256 of bytes, as 64 hex digits: what a receipt and a history know a file by. The only door to libcrypto.
//
//   content_hash("abc").starts_with("ba7816bf")
#pragma once

#include <string>
#include <string_view>

namespace rasoat::checker {

[[nodiscard]] std::string content_hash(std::string_view bytes);

}  // namespace rasoat::checker
