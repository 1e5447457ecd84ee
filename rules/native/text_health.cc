// Check "text-health": letters, blanks and words that are not what they look like (plans/text_health.h).
#include "plans/text_health.h"

#include <algorithm>
#include <set>

#include "plans/source_edit.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/flaw_words.h"
#include "rules/native/legacy_texts.h"
#include "rules/native/signed_subjects.h"

namespace rasoat::rules {

using plans::FlawKind;
using plans::FlawKinds;
using plans::Located;
using plans::Plan;
using plans::PlanNode;
using plans::Span;
using plans::TextFlaw;
using plans::TextSign;

namespace {

struct KindName {
  std::string_view name;
  FlawKind kind;
  TextSign sign;  // without it no text has this flaw
};
constexpr KindName kKinds[] = {
    {"decomposed", FlawKind::kDecomposed, TextSign::kDecomposed},
    {"odd_blank", FlawKind::kOddBlank, TextSign::kBlank},
    {"hidden", FlawKind::kHidden, TextSign::kHidden},
    {"look_alike", FlawKind::kLookAlike, TextSign::kStrange},
    {"strange_letter", FlawKind::kStrangeLetter, TextSign::kStrange},
    {"misplaced_tone", FlawKind::kMisplacedTone, TextSign::kOddTone},
    {"doubled_word", FlawKind::kDoubledWord, TextSign::kRepeat},
    {"doubled_blank", FlawKind::kDoubledBlank, TextSign::kBlank},
};

enum class Zone : std::uint8_t { kAnywhere, kSymbols, kElsewhere };

// The text with its flaws mended, also where that is only likely; and where in it each of them stood.
struct Guess {
  std::string text;
  std::vector<Span> places;
};

Guess guess_of(std::string_view text, const std::vector<TextFlaw>& flaws) {
  Guess guess;
  std::uint32_t done = 0;
  for (const TextFlaw& flaw : flaws) {
    // Several flaws of one word share its place.
    if (flaw.where.begin >= done) {
      guess.text.append(text.substr(done, flaw.where.begin - done));
      const std::string_view written = plans::text_of(flaw.where, text);
      const std::string_view meant = flaw.known ? std::string_view(flaw.text) : written;
      // Of "118-KH/TUngày" only the last letters: the symbol before them is sound.
      const auto alike = static_cast<std::size_t>(std::ranges::mismatch(written, meant).in2 - meant.begin());
      const auto sound = static_cast<std::uint32_t>(alike < meant.size() ? alike : 0);
      const auto begin = static_cast<std::uint32_t>(guess.text.size());
      guess.text.append(meant);
      guess.places.push_back({begin + sound, static_cast<std::uint32_t>(guess.text.size())});
      done = flaw.where.end;
    } else {
      guess.places.push_back(guess.places.back());
    }
  }
  guess.text.append(text.substr(done));
  return guess;
}

// What the rule’s settings ask for.
struct Asked {
  FlawKinds kinds;
  plans::TextSigns signs;
  Zone zone = Zone::kAnywhere;
  plans::Doublings doublings;
};

Asked read_settings(const NativeSettings& settings) {
  Asked asked;
  const std::vector<std::string>& names = settings.get("kinds");
  for (const KindName& one : kKinds) {
    if (std::ranges::find(names, one.name) == names.end()) continue;
    asked.kinds.add(one.kind);
    asked.signs.add(one.sign);
  }
  const std::string_view within = settings.word("within");
  if (within == "symbols") asked.zone = Zone::kSymbols;
  if (within == "elsewhere") asked.zone = Zone::kElsewhere;
  plans::Doublings& doublings = asked.doublings;
  for (const std::string& word : settings.get("allowed")) doublings.allowed.insert(plans::fold(word));
  for (const std::string& word : settings.get("particles")) doublings.particles.insert(plans::fold(word));
  for (const std::string& word : settings.get("compounds")) {
    std::string folded = plans::fold(word);
    doublings.compound_beginnings.insert(folded.substr(0, folded.find(' ')));
    doublings.compounds.insert(std::move(folded));
  }
  return asked;
}

class TextHealth {
 public:
  explicit TextHealth(const NativeCase& asked)
      : plan_(asked.plan),
        readings_(asked.knowledge.readings()),
        legacy_(legacy_texts(asked)),
        asked_(asked.settings.prepared<Asked>([&] { return read_settings(asked.settings); })) {
    nothing_ = (readings_.signs_of_all().bits & asked_.signs.bits) == 0;
  }

  // No text has a sign of what is asked for.
  [[nodiscard]] bool nothing() const { return nothing_; }

  void judge(PlanNode node, NativeVerdict& verdict) {
    if ((readings_.signs(node).bits & asked_.signs.bits) == 0) return;
    if (legacy_.holds(node)) return;
    const Plan::Node& at = plan_[node];
    std::vector<TextFlaw> flaws = plans::text_flaws(at.text, asked_.kinds, asked_.doublings);
    // In what is written line by line, several blanks are columns.
    if (is_literal(at)) std::erase_if(flaws, [](const TextFlaw& flaw) { return flaw.kind == FlawKind::kDoubledBlank; });
    if (asked_.zone != Zone::kAnywhere) flaws = in_zone(at, std::move(flaws));
    if (flaws.empty() || !told_.emplace(at.value, flaws.front().where).second) return;
    verdict.breaches.push_back(breach_of(node, flaws));
  }

 private:
  [[nodiscard]] bool is_literal(const Plan::Node& at) const {
    return !at.value.empty() && plan_.source()[at.value.begin] == '|';
  }

  [[nodiscard]] std::vector<TextFlaw> in_zone(const Plan::Node& at, std::vector<TextFlaw> flaws) const {
    if (flaws.empty()) return flaws;
    const Guess guess = guess_of(at.text, flaws);
    std::vector<Span> symbols;
    for (const plans::Symbol& symbol : plans::find_symbols(guess.text)) symbols.push_back(symbol.where);
    if (symbols.empty() && at.value_kind == plans::ValueKind::kSymbol)
      symbols.push_back({0, static_cast<std::uint32_t>(guess.text.size())});
    std::vector<TextFlaw> kept;
    std::size_t symbol = 0;
    for (std::size_t i = 0; i < flaws.size(); ++i) {
      const Span place = guess.places[i];
      while (symbol < symbols.size() && symbols[symbol].end <= place.begin) ++symbol;
      const bool inside = symbol < symbols.size() && symbols[symbol].begin < std::max(place.end, place.begin + 1);
      if (inside == (asked_.zone == Zone::kSymbols)) kept.push_back(std::move(flaws[i]));
    }
    return kept;
  }

  [[nodiscard]] Breach breach_of(PlanNode node, const std::vector<TextFlaw>& flaws) const {
    const Plan::Node& at = plan_[node];
    const plans::SourceMap map(plan_, node);
    std::vector<Located<std::string>> sure;
    std::vector<Located<std::string>> likely;
    std::size_t count = 0;
    Span last{0, 0};
    for (const TextFlaw& flaw : flaws) {
      if (flaw.where == last) continue;
      last = flaw.where;
      ++count;
      if (flaw.certain) sure.push_back({flaw.text, flaw.where});
      if (flaw.known) likely.push_back({flaw.text, flaw.where});
    }
    Breach breach;
    breach.node = node;
    breach.where = map.source(flaws.front().where);
    const Wording characters = shown_characters(flaws);
    const std::string words = shown_words(at.text, flaws);
    const std::string counted = std::to_string(count);
    breach.arguments = {{"count", counted}, {"words", words}, {"characters", characters.vi}};
    breach.arguments_en = {{"count", counted}, {"words", words}, {"characters", characters.en}};
    breach.edit = sure.empty() ? map.edit(likely, false) : map.edit(sure, true);
    return breach;
  }

  const Plan& plan_;
  plans::Readings& readings_;
  const LegacyTexts& legacy_;
  const Asked& asked_;
  bool nothing_ = false;
  std::set<std::pair<Span, Span>> told_;  // a text reached through aliases is told of once
};

}  // namespace

NativeVerdicts text_health(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  TextHealth check(asked);
  if (check.nothing()) return verdicts;
  plans::Readings& readings = asked.knowledge.readings();
  if (asked.subjects[0] == asked.plan.root()) {  // all texts of the plan
    NativeVerdict verdict;
    for (const PlanNode node : readings.signed_texts()) check.judge(node, verdict);
    keep(verdicts, 0, std::move(verdict));
  } else {
    each_signed(asked.subjects, readings, [&](std::size_t i) {
      NativeVerdict verdict;
      check.judge(asked.subjects[i], verdict);
      keep(verdicts, i, std::move(verdict));
    });
  }
  return verdicts;
}

}  // namespace rasoat::rules
