#include "plans/odd_years.h"

namespace rasoat::plans {
namespace {

constexpr std::string_view kSoundYear = "2028";  // a leap year, for 29/02

bool is_sign(WhenWord word) { return word == WhenWord::kSlash || word == WhenWord::kDash || word == WhenWord::kDot; }

// Does what stands before token `i` call for a year? "năm", "quý III/", "30/6/", "2024 - ", "giai đoạn".
bool calls_for_year(const WhenTokens& tokens, std::size_t i) {
  if (i == 0) return false;
  const WhenWord before = tokens[i - 1].word;
  if (before == WhenWord::kYear || before == WhenWord::kStage || before == WhenWord::kSchoolYear) return true;
  if (i < 2 || (!is_sign(before) && before != WhenWord::kTo)) return false;
  const WhenToken& part = tokens[i - 2];
  return part.word == WhenWord::kNumber || part.word == WhenWord::kRoman ||
         (part.word == WhenWord::kQuarter && part.value != 0);
}

// After "15/12/" or "quý II/" two digits are a year too.
bool is_full_before(const WhenTokens& tokens, std::size_t i) {
  if (i < 3) return false;
  const bool day = i >= 4 && is_sign(tokens[i - 3].word) && tokens[i - 2].word == WhenWord::kNumber &&
                   tokens[i - 4].word == WhenWord::kNumber && tokens[i - 1].word == tokens[i - 3].word;
  return day || tokens[i - 3].word == WhenWord::kQuarter;
}

bool is_odd_year(const WhenTokens& tokens, std::size_t i) {
  const WhenToken& token = tokens[i];
  if (token.word != WhenWord::kNumber || tokens[i + 1].word == WhenWord::kOther) return false;
  const bool alone = tokens.size() == 1 && token.digits > 3;
  if (token.digits == 4 && token.number >= kFirstYear && token.number <= kLastYear) return false;
  return (token.digits >= 3 && (alone || calls_for_year(tokens, i))) ||
         (token.digits == 2 && is_sign(tokens[i == 0 ? 0 : i - 1].word) && is_full_before(tokens, i));
}

}  // namespace

std::string with_sound_years(const WhenTokens& tokens) {
  std::string text;
  std::size_t taken = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_odd_year(tokens, i)) continue;
    text += tokens.text().substr(taken, tokens[i].begin - taken);
    text += kSoundYear;
    taken = tokens[i].end;
  }
  return taken == 0 ? text : text.append(tokens.text().substr(taken));
}

}  // namespace rasoat::plans
