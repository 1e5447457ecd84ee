// `find_blank_left` beside the same said as a regular expression.

#include "plans/blank_left.h"

#include <string>
#include <vector>

#include "rules/language/pattern.h"
#include "tests/support/choices.h"
#include "tests/support/folded_signs.h"
#include "tests/support/property.h"

using namespace rasoat::plans;
using rasoat::tests::Tape;

namespace {

const std::vector<std::string> kPieces = {"số", "SỐ", "ngày", "Ngày", ".", "..", "...", "…", " ", "  ", "\n", "-",
                                          "/",  "_",  "__",   "[",    "]", "a",  "\t",  "5", "x", "xx", "?",  "("};

}  // namespace

TEST_CASE("a blank is left where the expression says so, and then the text has its signs") {
  const rasoat::rules::Pattern pattern(
      "(?i)…{2,}|[.…]{5,}|_{4,}|\\[\\s*\\]|số\\s*(\\.{2,}[.…]*|…[.…]*|\\s{2,})\\s*[-/"
      "]|^(…|\\.{3,})[.…]*\\s+\\pL|ngày\\s*(…|\\.{3,})|"
      "(^|[\\s(])xx+($|[^\\pL])|(^|[\\s(])\\?{2,}($|[^?)])");
  rasoat::tests::property("blank_left", [&pattern](const Tape& tape) {
    rasoat::tests::Choices choices(tape.bytes);
    std::string text;
    for (std::uint32_t pieces = choices.below(12); pieces > 0; --pieces) text += choices.of(kPieces);
    const bool left = find_blank_left(text).has_value();
    RC_ASSERT(left == pattern.found_in(text));
    RC_ASSERT(!left || may_have_blank_left(rasoat::tests::folded_signs(text)));
  });
}
