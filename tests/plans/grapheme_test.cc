#include "plans/grapheme.h"

#include "tests/support/catch.h"

using namespace rasoat::plans;

TEST_CASE("characters are what a person sees") {
  CHECK(count_graphemes("") == 0);
  CHECK(count_graphemes("Kế hoạch") == 8);
  CHECK(count_graphemes("“Đảng ủy” – ≥ 2") == 15);
  CHECK(count_graphemes("e\u0302\u0301") == 1);
  CHECK(count_graphemes("👩‍🔬") == 1);
}

TEST_CASE("a terminal shows wide letters over two columns, marks over none") {
  CHECK(terminal_width("Đảng ủy") == 7);
  CHECK(terminal_width("u\u0309") == 1);
  CHECK(terminal_width("计划：") == 6);
  CHECK(terminal_width("a\u200Bb") == 2);
}
