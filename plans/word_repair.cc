#include "plans/word_repair.h"

#include <algorithm>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/strange_letters.h"
#include "plans/syllable.h"
#include "plans/text.h"
#include "plans/text_signs.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kLongestAbbreviation = 4;

bool is_mark(char32_t point) { return point >= 0x300 && point <= 0x36F; }

bool is_upper(char32_t point) { return lower_letter(point) != point; }

// What a run of letters is made of.
struct Makeup {
  std::size_t letters = 0;
  std::size_t own = 0;       // of ours: ASCII, Vietnamese, other Latin
  std::size_t foreign = 0;   // Cyrillic and Greek
  std::size_t unmapped = 0;  // of the foreign: they look like no letter of ours
  bool all_upper = true;
  bool greek = false;
};

Makeup makeup_of(std::string_view run) {
  Makeup makeup;
  for (std::size_t at = 0; at < run.size();) {
    const char32_t point = next_code_point(run, at);
    if (is_mark(point)) continue;
    ++makeup.letters;
    const Alphabet alphabet = alphabet_of(point);
    makeup.all_upper = makeup.all_upper && is_upper(point);
    makeup.greek = makeup.greek || alphabet == Alphabet::kGreek;
    if (alphabet != Alphabet::kCyrillic && alphabet != Alphabet::kGreek) {
      ++makeup.own;
    } else {
      ++makeup.foreign;
      if (!look_alike(point)) ++makeup.unmapped;
    }
  }
  return makeup;
}

class Repairer {
 public:
  WordRepair run(std::string_view word) {
    std::string text = without_hidden(word);
    text = with_own_letters(text);
    text = composed(std::move(text));
    repair_.sure = with_runs(text, [this](std::string_view run) { return with_tone_moved(run, true); });
    repair_.likely = with_runs(repair_.sure, [this](std::string_view run) { return with_likely_letters(run); });
    return std::move(repair_);
  }

 private:
  void note(FlawKinds& kinds, FlawKind kind, char32_t point) {
    if (kinds.has(kind)) return;
    kinds.add(kind);
    repair_.characters[static_cast<std::size_t>(kind)] = point;
  }

  std::string without_hidden(std::string_view word) {
    std::string out;
    char32_t before = 0;
    for (std::size_t at = 0; at < word.size();) {
      const char32_t point = next_code_point(word, at);
      // What joins two pictures into one is in its place.
      const bool joins = point == 0x200D && before >= 0x2190;
      before = point;
      if (point < kRawByte && is_hidden(point) && !joins) {
        note(repair_.certain, FlawKind::kHidden, point);
      } else {
        append_code_point(out, point);
      }
    }
    return out;
  }

  std::string with_own_letters(std::string_view word) {
    const Makeup whole = makeup_of(word);
    return with_runs(word, [&](std::string_view run) { return with_own_letters(run, whole.own > 0); });
  }

  std::string with_own_letters(std::string_view run, bool among_own) {
    const Makeup makeup = makeup_of(run);
    // A run that is all Cyrillic may be Russian; an abbreviation joined to ours is not.
    const bool slipped_in = makeup.own > 0 || (among_own && makeup.all_upper && makeup.letters <= kLongestAbbreviation);
    const bool foreign = makeup.foreign > 0 && makeup.unmapped == 0 && slipped_in;
    std::string tried;
    std::array<char32_t, 2> first{};  // that is certain, and that is so if a syllable comes of it
    for (std::size_t at = 0; at < run.size();) {
      const char32_t point = next_code_point(run, at);
      const auto alike = look_alike(point);
      const bool maps =
          alike && (foreign || (alike->alphabet != Alphabet::kCyrillic && alike->alphabet != Alphabet::kGreek));
      append_code_point(tried, maps ? alike->letter : point);
      if (!maps) continue;
      const bool if_syllable = alike->alphabet == Alphabet::kPhonetic || point == 0xF0;
      if (first[if_syllable ? 1 : 0] == 0) first[if_syllable ? 1 : 0] = point;
    }
    if (first[0] == 0 && (first[1] == 0 || !is_syllable(compose(tried)))) return std::string(run);
    note(repair_.certain, FlawKind::kLookAlike, first[0] != 0 ? first[0] : first[1]);
    return tried;
  }

  std::string composed(std::string word) {
    std::string out = compose(word);
    if (out == word) return out;
    char32_t first = 0;
    for (std::size_t at = 0; at < word.size() && first == 0;) {
      const char32_t point = next_code_point(word, at);
      if (is_mark(point)) first = point;
    }
    // Without a mark it is another kind of double than the letters of a decomposed text.
    if (first == 0) return word;
    note(repair_.certain, FlawKind::kDecomposed, first);
    return out;
  }

  std::string with_tone_moved(std::string_view run, bool certain) {
    const Syllable syllable = read_syllable(run);
    if (syllable.placement != TonePlacement::kMisplaced || syllable.certain != certain) return std::string(run);
    note(certain ? repair_.certain : repair_.doubtful, FlawKind::kMisplacedTone, 0);
    return syllable.corrected;
  }

  std::string with_likely_letters(std::string_view run) {
    std::string out;
    char32_t first = 0;
    char32_t lost = 0;
    bool must_be_syllable = false;
    const Makeup makeup = makeup_of(run);
    for (std::size_t at = 0; at < run.size();) {
      const bool begins = at == 0;
      const char32_t point = next_code_point(run, at);
      const char32_t likely = likely_letter(point, begins);
      append_code_point(out, likely != 0 ? likely : point);
      if (likely != 0 && first == 0) first = point;
      must_be_syllable = must_be_syllable || (likely != 0 && point < 0x180);
      const bool cyrillic = alphabet_of(point) == Alphabet::kCyrillic;
      if (likely == 0 && cyrillic && lost == 0) lost = point;
    }
    const bool mixed = makeup.own > 0 && lost != 0;
    if ((first == 0 && !mixed) || (makeup.own == 0 && makeup.foreign > 1)) return with_tone_moved(run, false);
    if (must_be_syllable && !is_syllable(out)) return std::string(run);
    note(repair_.doubtful, FlawKind::kStrangeLetter, first != 0 ? first : lost);
    if (mixed) repair_.unknown.add(FlawKind::kStrangeLetter);
    return out;
  }

  template <typename Change>
  static std::string with_runs(std::string_view word, Change change) {
    std::string out;
    std::size_t done = 0;
    std::string_view run;
    for (std::size_t at = 0; next_run(word, at, run); done = at) {
      out.append(word.substr(done, at - run.size() - done));
      out.append(change(run));
    }
    return out.append(word.substr(done));
  }

  WordRepair repair_;
};

}  // namespace

bool next_run(std::string_view text, std::size_t& at, std::string_view& run) {
  while (at < text.size()) {
    const std::size_t begin = at;
    if (!is_letter(next_code_point(text, at))) continue;
    for (std::size_t end = at; end < text.size() && is_letter(next_code_point(text, end));) at = end;
    run = text.substr(begin, at - begin);
    return true;
  }
  return false;
}

WordRepair repair_word(std::string_view word) { return Repairer().run(word); }

}  // namespace rasoat::plans
