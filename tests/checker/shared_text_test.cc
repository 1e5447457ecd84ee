#include "checker/audit/shared_text.h"

#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat {
namespace {

using checker::SharedText;
using checker::SharedTexts;

const char* bytes_of(const SharedText& text) { return std::string_view(text).data(); }

TEST_CASE("copies of a shared text are the same bytes, and outlive the first") {
  SharedText copy;
  CHECK(copy.empty());
  CHECK(copy == "");
  {
    const SharedText first = std::string("Đảng ủy xã A");
    copy = first;
    CHECK(bytes_of(copy) == bytes_of(first));
  }
  CHECK(copy == "Đảng ủy xã A");
  CHECK(copy.size() == std::string("Đảng ủy xã A").size());
  SharedText other = copy;
  other = "Đảng ủy xã B";
  CHECK(copy == std::string("Đảng ủy xã A"));
  copy = *&copy;
  CHECK(copy != other);
  const SharedText moved = std::move(copy);
  CHECK(moved.str() == "Đảng ủy xã A");
}

TEST_CASE("of equal texts one is kept") {
  SharedTexts texts;
  const SharedText first = texts.one_of("Tỉnh ủy");
  CHECK(bytes_of(texts.one_of(std::string("Tỉnh ủy"))) == bytes_of(first));
  CHECK(bytes_of(SharedText("Tỉnh ủy")) != bytes_of(first));
  CHECK(texts.one_of("").empty());
  CHECK(texts.one_of(std::string("a\0b", 3)).size() == 3);
}

TEST_CASE("a shared text may be copied and let go of by several threads") {
  const SharedText text = "Huyện ủy";
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
      threads.emplace_back([&text] {
        for (int n = 0; n < 10'000; ++n) const SharedText copy = text;
      });
  }
  CHECK(text == "Huyện ủy");
}

}  // namespace
}  // namespace rasoat
