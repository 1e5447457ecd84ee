#include "plans/text_hash.h"

#include <set>
#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("every byte of a text counts, wherever the text lies") {
  for (std::size_t size = 0; size <= 70; ++size) {
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>('a' + i % 23);
    std::set<std::uint64_t> hashes{hash_of_text(text)};
    for (std::size_t i = 0; i < size; ++i) {
      std::string other = text;
      other[i] = static_cast<char>(other[i] ^ 1);
      hashes.insert(hash_of_text(other));
    }
    CHECK(hashes.size() == size + 1);
    const std::string around = "xx" + text + "yyyyyyyy";
    CHECK(hash_of_text(std::string_view(around).substr(2, size)) == hash_of_text(text));
  }
}

TEST_CASE("texts of noughts are told apart by their sizes") {
  std::set<std::uint64_t> hashes;
  for (std::size_t size = 0; size < 64; ++size) hashes.insert(hash_of_text(std::string(size, '\0')));
  CHECK(hashes.size() == 64);
}

}  // namespace
}  // namespace rasoat::plans
