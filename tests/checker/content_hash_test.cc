#include "checker/portfolio/content_hash.h"

#include "tests/support/catch.h"

using rasoat::checker::content_hash;
using rasoat::checker::ContentHasher;

TEST_CASE("SHA-256 as the standard has it") {
  CHECK(content_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(content_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("bytes in pieces have the hash of the whole") {
  const std::string text(10'000, 'x');
  for (const std::size_t piece : {std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{9999}}) {
    ContentHasher hasher;
    for (std::size_t at = 0; at < text.size(); at += piece) hasher.add(std::string_view(text).substr(at, piece));
    CHECK(hasher.finish() == content_hash(text));
  }
}
