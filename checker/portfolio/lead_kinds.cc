#include "checker/portfolio/lead_kinds.h"

#include <algorithm>
#include <unordered_map>

#include "checker/portfolio/unit_names.h"
#include "plans/text.h"
#include "rules/native/leads_not_among.h"
#include "rules/registry/name_words.h"

namespace rasoat::checker {

namespace {

constexpr std::size_t kFewestWords = 2, kMostWords = 6;  // of a kind
constexpr std::uint32_t kFewestUnits = 3;
constexpr std::size_t kMostNameWords = 16;

// The words as written, and folded beside them.
struct Words {
  explicit Words(std::string_view name) : composed(plans::compose(name)) {
    for (const std::string_view word : rules::words_of(composed)) {
      written.push_back(word);
      folded.push_back(plans::fold(word));
    }
  }
  [[nodiscard]] bool is_capitalised(std::size_t i) const {
    const std::string lower = plans::fold(written[i].substr(0, first_letter(written[i])));
    return lower != written[i].substr(0, first_letter(written[i]));
  }
  [[nodiscard]] std::string beginning(std::size_t count) const {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += (i > 0 ? " " : "") + folded[i];
    return text;
  }
  static std::size_t first_letter(std::string_view word) {
    std::size_t size = 1;
    while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0U) == 0x80U) ++size;
    return size;
  }

  std::string composed;
  std::vector<std::string_view> written;
  std::vector<std::string> folded;
};

std::size_t hash_of(std::string_view text) { return std::hash<std::string_view>{}(text); }

// Does it name a body in words that were not met yet? The same leads stand at many works.
bool says_anew(const plans::Plan& plan, plans::PlanNode lead, std::unordered_set<std::string_view>& met) {
  if (plan[lead].kind != plans::PlanKind::kList) return met.insert(plan[lead].text).second;
  bool anew = false;
  for (plans::PlanNode one = plan[lead].first_child; one != plans::kNoPlanNode; one = plan[one].next)
    anew |= met.insert(plan[one].text).second;
  return anew;
}

bool is_list(const rules::NamedBody& body) {
  return body.text.find_first_of(",;/()&\n") != std::string::npos || plans::mentions_folded(body.folded, "và");
}

}  // namespace

LeadKinds::LeadKinds(const Roster& roster, const rules::Registry& registry)
    : finder_(roster, registry), registry_(registry) {
  learn_kinds(roster);
  const auto add = [&](std::string_view name) {
    std::string text;
    const std::string key = unit_key(name);
    const auto words = rules::words_of(key);
    for (std::size_t i = 0; i < std::min(words.size(), kMostNameWords); ++i) {
      text += (i > 0 ? " " : "") + std::string(words[i]);
      beginnings_.push_back(hash_of(text));
    }
  };
  for (const RosterUnit& unit : roster.units) {
    add(unit.name);
    for (const SharedText& alias : unit.aliases) add(alias);
  }
  std::sort(beginnings_.begin(), beginnings_.end());
  beginnings_.erase(std::unique(beginnings_.begin(), beginnings_.end()), beginnings_.end());
  beginnings_.shrink_to_fit();
}

void LeadKinds::learn_kinds(const Roster& roster) {
  std::unordered_map<std::string, std::uint32_t> count;
  const auto each = [](const RosterUnit& unit, auto take) {
    const Words words(unit.name);
    for (std::size_t n = kFewestWords; n <= kMostWords && n < words.written.size(); ++n)
      if (words.is_capitalised(n)) take(words.beginning(n));
  };
  for (const RosterUnit& unit : roster.units) each(unit, [&](const std::string& kind) { ++count[kind]; });
  for (const RosterUnit& unit : roster.units) {
    std::string longest;
    each(unit, [&](const std::string& kind) {
      if (count[kind] >= kFewestUnits) longest = kind;
    });
    if (!longest.empty()) kinds_.insert(longest);
  }
}

// Most bodies are of no kind, and are known for that by their folded words alone.
std::size_t LeadKinds::kind_words(std::string_view folded) const {
  std::string beginning;
  std::size_t words = 0, longest = 0;
  rules::each_word(folded, [&](std::string_view word) {
    if (words >= kFewestWords && words <= kMostWords && kinds_.contains(beginning)) longest = words;
    if (words > 0) beginning += ' ';
    beginning += word;
    ++words;
  });
  return longest;
}

bool LeadKinds::is_of_kind(const rules::NamedBody& body) const {
  const std::size_t words = kind_words(body.folded);
  return words > 0 && Words(body.text).is_capitalised(words);
}

bool LeadKinds::is_missing(const rules::NamedBody& body, const UnitTraits& traits) const {
  if (!is_of_kind(body) || is_list(body) || rules::names_a_group(body.folded) || rules::names_a_person(body.folded))
    return false;
  const std::string key = unit_key(body.text);
  const auto words = rules::words_of(key);
  if (words.size() > kMostNameWords || std::binary_search(beginnings_.begin(), beginnings_.end(), hash_of(key)))
    return false;
  std::string text;
  for (const std::string_view word : words) {
    text += (text.empty() ? "" : " ") + std::string(word);
    if (finder_.knows(text)) return false;
  }
  const std::string loose = loose_unit_key(body.text);
  if (loose == loose_unit_key(traits.body) || loose == loose_unit_key(traits.superior)) return false;
  const rules::Body* known = registry_.find_body(body.text);
  return known == nullptr || known->open;
}

void LeadKinds::look_at(const plans::Plan& plan, const UnitTraits& traits, std::vector<Remark>& remarks) const {
  if (kinds_.empty()) return;
  std::unordered_set<std::string_view> met;
  std::unordered_set<std::string> seen;
  for (const plans::PlanNode lead : rules::written_leads(plan)) {
    if (!says_anew(plan, lead, met)) continue;
    bool damaged = false;
    for (const rules::NamedBody& body : rules::bodies_under(plan, lead, damaged)) {
      if (!seen.insert(body.folded).second || !is_missing(body, traits)) continue;
      remarks.push_back({"lead-not-in-roster", plan.path(body.node), {{"body", body.text}}});
    }
  }
}

}  // namespace rasoat::checker
