#include "reports/summary.h"

#include <algorithm>
#include <map>
#include <utility>

#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Answer;
using checker::Audit;
using checker::Finding;
using checker::Lang;
using checker::RuleCard;
using checker::Severity;
using checker::Verdict;

constexpr std::size_t kLinesNamed = 8;
constexpr std::size_t kRemediesNamed = 3;

// A full stop ends a sentence only after a word; "TP. Hồ Chí Minh" goes on.
std::string_view first_sentence(std::string_view text) {
  for (std::size_t at = text.find(". "); at != text.npos; at = text.find(". ", at + 1)) {
    const std::size_t blank = text.rfind(' ', at);
    const std::size_t word_begin = blank == text.npos ? 0 : blank + 1;
    if (at - word_begin > 3) return text.substr(0, at);
  }
  return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

using Group = std::vector<const Finding*>;

// The remedy itself where it is one, else the rule's own when it names nothing of one place, else what must hold.
std::string_view instruction(const RuleCard& card, std::string_view remedy, Lang lang) {
  if (!remedy.empty()) return remedy;
  const std::string& general = card.remedy->in(lang);
  if (!general.empty() && general.find('{') == general.npos) return general;
  return card.title.in(lang);
}

Action action_of(const Audit& audit, const Group& findings, std::string_view remedy, Lang lang) {
  const RuleCard& card = audit.cards->at(findings.front()->rule);
  Action action{findings.front()->severity, card.id, {}, static_cast<std::uint32_t>(findings.size()), true, {}};
  action.text = first_sentence(instruction(card, remedy, lang));
  // What is wrong with the text itself, a key of the outermost level for one, has a line.
  action.whole_plan = card.pack != "dinh-dang";
  for (const Finding* finding : findings) {
    if (finding->path != "/") action.whole_plan = false;
    if (audit.source) action.lines.push_back(audit.position(finding->where.begin).line);
  }
  action.whole_plan = action.whole_plan && audit.source;
  std::ranges::sort(action.lines);
  action.lines.erase(std::unique(action.lines.begin(), action.lines.end()), action.lines.end());
  return action;
}

// A few different remedies are so many things to do; many are one thing to do in many places.
void add_actions(std::vector<Action>& actions, const Audit& audit, const Group& findings, Lang lang) {
  std::vector<std::pair<std::string_view, Group>> by_remedy;
  for (const Finding* finding : findings) {
    const std::string_view remedy = finding->remedy.in(lang);
    auto found = std::ranges::find(by_remedy, remedy, [](const auto& entry) { return entry.first; });
    if (found == by_remedy.end()) {
      if (by_remedy.size() == kRemediesNamed) return actions.push_back(action_of(audit, findings, "", lang));
      found = by_remedy.insert(by_remedy.end(), {remedy, {}});
    }
    found->second.push_back(finding);
  }
  for (const auto& [remedy, group] : by_remedy) actions.push_back(action_of(audit, group, remedy, lang));
}

}  // namespace

std::vector<Action> actions_of(const Audit& audit, Lang lang) {
  std::map<std::pair<Severity, std::uint32_t>, std::size_t> group_of;
  std::vector<Group> groups;
  for (const Finding& finding : audit.findings) {
    if (finding.waived) continue;
    const auto [found, added] = group_of.try_emplace({finding.severity, finding.rule}, groups.size());
    if (added) groups.emplace_back();
    groups[found->second].push_back(&finding);
  }
  std::vector<Action> actions;
  for (const Group& group : groups) add_actions(actions, audit, group, lang);
  std::ranges::stable_sort(actions, std::greater<>{}, &Action::severity);
  return actions;
}

std::string places_text(const Action& action, Lang lang) {
  if (action.whole_plan) return std::string(word(Word::kWholePlan, lang));
  if (action.lines.empty()) return "";
  std::string lines;
  const std::size_t named = std::min(action.lines.size(), kLinesNamed);
  for (std::size_t i = 0; i < named; ++i) {
    if (i > 0) lines += ", ";
    lines += std::to_string(action.lines[i]);
  }
  std::string out = phrase(action.lines.size() == 1 ? Word::kLine : Word::kLines, lang, {lines});
  if (action.places > 1) out = counted(Word::kPlaces, action.places, lang) + ": " + out;
  if (named < action.lines.size()) out += ", " + counted(Word::kMorePlaces, action.lines.size() - named, lang);
  return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::vector<UndecidedCause> undecided_causes(const Audit& audit, Lang lang) {
  std::vector<UndecidedCause> causes;
  if (!audit.source) return causes;
  std::map<std::string_view, std::size_t> index_of;
  for (const checker::Ruling& ruling : audit.rulings) {
    if (!audit.is_open(ruling)) continue;
    std::string_view why = ruling.answer == Answer::kUndecided ? ruling.why.in(lang) : word(Word::kOpenInPart, lang);
    if (why.ends_with('.')) why.remove_suffix(1);
    const auto [found, added] = index_of.try_emplace(why, causes.size());
    if (added) causes.push_back({std::string(why), {}});
    causes[found->second].rules.push_back(&audit.cards->at(ruling.rule));
  }
  return causes;
}

std::string rule_tally(const Audit& audit, const std::vector<const Finding*>& findings) {
  std::vector<std::pair<std::string, std::uint32_t>> tally;
  std::map<std::uint32_t, std::size_t> index_of;
  for (const Finding* finding : findings) {
    const auto [found, added] = index_of.try_emplace(finding->rule, tally.size());
    if (added) tally.emplace_back(audit.cards->at(finding->rule).id, 0);
    ++tally[found->second].second;
  }
  std::vector<std::string> parts;
  for (const auto& [id, number] : tally) parts.push_back(number == 1 ? id : id + " ×" + std::to_string(number));
  return joined(parts, ", ");
}

std::string waiver_text(const Finding& finding, Lang lang) {
  if (finding.known) return std::string(word(Word::kInBaseline, lang));
  return waiver_text(finding.waiver, lang);
}

std::string waiver_text(const checker::WaiverNote& waiver, Lang lang) {
  std::string text = waiver.reason.empty() ? std::string(word(Word::kNoWaiverReason, lang)) : waiver.reason;
  if (!waiver.approver.empty()) text += "; " + phrase(Word::kWaiverApprover, lang, {waiver.approver});
  if (!waiver.until.empty()) text += "; " + phrase(Word::kWaiverUntil, lang, {waiver.until});
  return text;
}

RulingCounts count_rulings(const Audit& audit) {
  RulingCounts counts;
  for (const auto& ruling : audit.rulings) {
    if (audit.cards && (*audit.cards)[ruling.rule].portfolio) continue;
    if (audit.cards && (*audit.cards)[ruling.rule].off) {
      ++counts.off;
      continue;
    }
    ++counts.examined;
    counts.held += ruling.answer == Answer::kHolds;
    counts.broken += ruling.answer == Answer::kBroken;
    counts.waived += ruling.answer == Answer::kWaived;
    counts.not_applicable += ruling.answer == Answer::kNotApplicable;
    counts.undecided += ruling.answer == Answer::kUndecided;
  }
  return counts;
}

std::string rulings_text(const Audit& audit, Lang lang) {
  const RulingCounts counts = count_rulings(audit);
  std::vector<std::string> parts;
  for (const auto& [which, number] :
       {std::pair{Word::kRulesHeld, counts.held}, std::pair{Word::kRulesBroken, counts.broken},
        std::pair{Word::kRulesWaived, counts.waived}, std::pair{Word::kRulesNotApplicable, counts.not_applicable},
        std::pair{Word::kRulesUndecided, counts.undecided}}) {
    if (number > 0) parts.push_back(counted(which, number, lang));
  }
  const std::string off = counts.off == 0 ? "" : " " + counted(Word::kRulesOff, counts.off, lang);
  return counted(Word::kRulesExamined, counts.examined, lang) + ": " + joined(parts, ", ") + "." + off;
}

std::vector<std::string> identity_lines(const Audit& audit, Lang lang) {
  std::vector<std::string> lines;
  std::vector<std::string> identity;
  for (const std::string* part : {&audit.plan.issuer, &audit.plan.symbol, &audit.plan.date}) {
    if (!part->empty()) identity.push_back(*part);
  }
  if (audit.plan.draft) identity.emplace_back(word(Word::kDraft, lang));
  if (!identity.empty()) lines.push_back(joined(identity, " · "));
  if (!audit.plan.title.empty()) lines.push_back(audit.plan.title);
  std::vector<std::string> rules;
  if (!audit.packs_applied.empty()) rules.push_back(phrase(Word::kPacks, lang, {joined(audit.packs_applied, ", ")}));
  if (!audit.as_of.empty()) rules.push_back(phrase(Word::kAsOf, lang, {date_words(audit.as_of, lang)}));
  if (!rules.empty()) lines.push_back(joined(rules, "; "));
  return lines;
}

std::string verdict_text(std::string_view verdict, const std::vector<std::string>& unserved,
                         const checker::PlanIdentity& plan, Lang lang) {
  if (unserved.empty()) return std::string(verdict);
  if (unserved.size() == plan.guidance.size()) return phrase(Word::kByGeneralRules, lang, {verdict});
  return phrase(Word::kNotByGuidance, lang, {verdict, joined(unserved, ", ")});
}

std::string verdict_text(const Audit& audit, Lang lang) {
  const bool accepted = audit.verdict() == Verdict::kAccepted;
  const bool warned = accepted && audit.count(Severity::kWarning) > 0;
  const std::string_view said = warned ? word(Word::kAcceptedWithWarnings, lang) : verdict_word(audit.verdict(), lang);
  std::string text = verdict_text(said, audit.guidance_without_pack, audit.plan, lang);
  const std::uint32_t off = count_rulings(audit).off;
  if (off == 0 || !accepted) return text;
  return text + "; " + counted(Word::kNotAsked, off, lang);
}

std::string general_rules_text(const std::vector<std::string>& unserved, Lang lang) {
  return phrase(Word::kGeneralRulesOnly, lang, {joined(unserved, ", ")});
}

void Totals::add(const Audit& audit) {
  const Verdict verdict = audit.verdict();
  ++plans;
  accepted += verdict == Verdict::kAccepted;
  incomplete += verdict == Verdict::kIncomplete;
  not_verified += verdict == Verdict::kNotVerified;
  errors += audit.count(Severity::kError);
  warnings += audit.count(Severity::kWarning);
  infos += audit.count(Severity::kInfo);
}

std::string totals_text(const Totals& totals, Lang lang) {
  std::vector<std::string> parts;
  for (const auto& [which, number] :
       {std::pair{Word::kPlansAccepted, totals.accepted}, std::pair{Word::kPlansIncomplete, totals.incomplete},
        std::pair{Word::kPlansNotVerified, totals.not_verified}}) {
    if (number > 0) parts.push_back(counted(which, number, lang));
  }
  return counted(Word::kPlans, totals.plans, lang) + ": " + joined(parts, ", ") + " (" +
         counts_text(totals.errors, totals.warnings, totals.infos, lang) + ").";
}

std::string counts_text(std::uint64_t errors, std::uint64_t warnings, std::uint64_t infos, Lang lang) {
  std::string out = errors + warnings == 0 ? std::string(word(Word::kNothingFound, lang)) : "";
  for (const auto& [which, number] :
       {std::pair{Word::kErrors, errors}, std::pair{Word::kWarnings, warnings}, std::pair{Word::kInfos, infos}}) {
    if (number == 0) continue;
    if (!out.empty()) out += ", ";
    out += counted(which, number, lang);
  }
  return out;
}

std::string counts_text(const Audit& audit, Lang lang) {
  const std::string text =
      counts_text(audit.count(Severity::kError), audit.count(Severity::kWarning), audit.count(Severity::kInfo), lang);
  const auto known = static_cast<std::uint64_t>(std::ranges::count_if(audit.findings, &Finding::known));
  return known == 0 ? text : text + "; " + counted(Word::kKnown, known, lang);
}

}  // namespace rasoat::reports
