// Check "report-chain": those who report, against those who put their reports together.
#include <algorithm>
#include <optional>

#include "plans/value.h"
#include "rules/native/bodies.h"
#include "rules/native/body_names.h"
#include "rules/native/checks.h"
#include "rules/native/plan_bodies.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

using plans::Deadline;
using plans::DeadlineKind;
using plans::Interval;
using plans::Plan;
using plans::PlanNode;
using plans::Value;

namespace {

// More is no schedule of reports.
constexpr std::size_t kMostEntries = 100;
constexpr std::size_t kMostNames = 8;

struct Bodies {
  std::vector<std::string> names;  // without abbreviations; the issuer and its organs under one name
  std::string shown;               // the first as written
};

struct Entry {
  Bodies senders, receivers;  // receivers: those on the way and those who put it together, too
  Value due;
};

class ReportChain {
 public:
  explicit ReportChain(const NativeCase& asked)
      : plan_(asked.plan), readings_(asked.knowledge.readings()), bodies_(plan_bodies(asked)) {}

  void add(PlanNode block) {
    Entry entry;
    collect(block, "tu", entry.senders, true);
    for (const std::string_view key : {"den", "qua", "dau_moi_tong_hop"}) collect(block, key, entry.receivers, false);
    entry.due = readings_.value(plan_.child(block, "thoi_han"));
    entries_.push_back(std::move(entry));
  }

  // The first entry that comes earlier than this one, and waits for it.
  [[nodiscard]] std::optional<Breach> judge(std::size_t index) const {
    const Entry& sent = entries_[index];
    for (const Entry& onward : entries_) {
      if (&onward == &sent || !passes_on(sent, onward) || !is_later(sent.due, onward.due)) continue;
      Breach breach;
      breach.node = sent.due.node;
      breach.where = plan_[sent.due.node].value;
      breach.arguments = {{"value", std::string(sent.due.text)},
                          {"other", std::string(onward.due.text)},
                          {"sender", sent.senders.shown},
                          {"onward", onward.senders.shown}};
      breach.related = {onward.due.node};
      return breach;
    }
    return std::nullopt;
  }

 private:
  // Groups report, but no one waits for them by name.
  void collect(PlanNode block, std::string_view key, Bodies& into, bool groups) const {
    for (const BodyMention& body : bodies_.under(plan_.child(block, key)).named) {
      if (into.shown.empty()) into.shown = body.name->text;
      // "UBND tỉnh (qua Sở Tư pháp)"
      const std::string_view name = body.name->folded.substr(0, body.name->folded.find(" ("));
      if (name.empty() || into.names.size() == kMostNames || (!groups && names_a_group(name))) continue;
      std::string full =
          name.size() == body.name->folded.size() ? std::string(body.name->full) : without_abbreviations(name);
      if (is_issuer(full, bodies_.issuer())) full = bodies_.issuer();
      into.names.push_back(std::move(full));
    }
  }

  [[nodiscard]] static bool share_a_body(const Bodies& a, const Bodies& b) {
    return std::ranges::find_first_of(a.names, b.names) != a.names.end();
  }

  [[nodiscard]] static bool passes_on(const Entry& sent, const Entry& onward) {
    return share_a_body(sent.receivers, onward.senders) && !share_a_body(sent.senders, onward.senders) &&
           !share_a_body(sent.senders, onward.receivers);
  }

  // Certainly later; what comes at another pace is not compared.
  [[nodiscard]] static bool is_later(const Value& sent, const Value& onward) {
    if (sent.form != plans::ValueForm::kDeadline || onward.form != plans::ValueForm::kDeadline) return false;
    const Deadline& a = sent.bound().deadline;
    const Deadline& b = onward.bound().deadline;
    if (a.or_event || b.or_event) return false;
    if (a.kind != DeadlineKind::kRecurring || b.kind != DeadlineKind::kRecurring) {
      // Of several days the first one can be passed on; the others are for reports to come.
      const bool several = a.when.size() > 1 && a.when.size() != b.when.size();
      const std::optional<Interval> first = several ? std::optional(a.when.front()) : plans::end_of(a);
      const std::optional<Interval> second = plans::end_of(b);
      return first && second && first->first > second->last;
    }
    const bool alike =
        std::equal(a.recurrences.begin(), a.recurrences.end(), b.recurrences.begin(), b.recurrences.end());
    const bool paired = a.windows.size() == b.windows.size() && !a.windows.empty();
    return alike && paired &&
           std::equal(a.windows.begin(), a.windows.end(), b.windows.begin(),
                      [](const Interval& one, const Interval& other) { return one.last > other.last; });
  }

  const Plan& plan_;
  plans::Readings& readings_;
  const PlanBodies& bodies_;
  std::vector<Entry> entries_;
};

}  // namespace

NativeVerdicts report_chain(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty() || asked.subjects.size() > kMostEntries) return verdicts;
  ReportChain chain(asked);
  for (const PlanNode block : asked.subjects) chain.add(block);
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    if (std::optional<Breach> breach = chain.judge(i)) verdicts[i].breaches.push_back(std::move(*breach));
  }
  return verdicts;
}

}  // namespace rasoat::rules
