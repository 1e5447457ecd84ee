// What is typed otherwise and looks the same is answered the same: letters and marks apart (NFD), blanks that do not
// break, blanks written twice.
#include <unicode/normalizer2.h>

#include <set>

#include "checker/article.h"
#include "checker/checker.h"
#include "plans/code_points.h"
#include "plans/letters.h"
#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

std::string decomposed(const std::string& text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(error);
  std::string out;
  nfd->normalize(icu::UnicodeString::fromUTF8(text), error).toUTF8String(out);
  REQUIRE(U_SUCCESS(error));
  return out;
}

// Each blank between two letters or digits, which no key has and no sign of YAML stands beside.
std::string with_blanks(const std::string& text, std::string_view blank) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::size_t next = at + 1;
    const bool between = text[at] == ' ' && at > 0 && next < text.size() &&
                         plans::is_letter_or_digit(plans::previous_code_point(text, at)) &&
                         plans::is_letter_or_digit(plans::next_code_point(text, next));
    out += between ? blank : text.substr(at, 1);
  }
  return out;
}

// These speak of just that.
const std::set<std::string_view> kAboutCharacters = {"decomposed-letters",      "odd-blank-in-text", "double-blank",
                                                     "odd-character-in-symbol", "doubled-word",      "misplaced-tone",
                                                     "legacy-encoding"};

}  // namespace

TEST_CASE("every example of the embedded packs is answered the same when it is typed otherwise and looks the same") {
  const auto rules = rules::load_rules({}).rules;
  const checker::Checker all(rules);
  const checker::ArticleMaker maker(rules);
  const auto answer = [&](const std::string& text, std::string_view id) {
    return answer_of(
        all.check(std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", text)), {}),
        std::string(id));
  };
  std::size_t compared = 0;
  for (std::uint32_t card = 0; card < maker.table().entries().size(); ++card) {
    const auto& rule = (*maker.table().cards())[card];
    if (rule.pack == "dinh-dang" || kAboutCharacters.contains(rule.id)) continue;
    for (const checker::Trial& trial : maker.make(card).trials) {
      for (const std::string& typed :
           {decomposed(trial.text), with_blanks(trial.text, "\u00A0"), with_blanks(trial.text, "  ")}) {
        INFO(rule.id << "\n" << typed);
        CHECK(answer(typed, rule.id) == answer(trial.text, rule.id));
        ++compared;
      }
    }
  }
  CHECK(compared > 3000);
}

}  // namespace rasoat::tests
