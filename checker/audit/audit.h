// What is known of one plan after checking it: a Ruling for every rule, the Findings, and the source to show them in.
//
// This is the one type that reports see; they decide nothing and look nothing up. Findings cover everything a reader
// must be told: broken rules, the faults of the file itself, waivers that do not hold: all with an id that has a page.
// An Audit is a value: it owns its source and shares the (immutable) rule cards, so it may outlive the pack and cross
// threads.
//
//   for (const Finding& finding : audit.findings)
//     print(audit.cards->at(finding.rule).id, audit.excerpt(finding.where), finding.say.in(lang));
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/fault.h"
#include "plans/line_index.h"
#include "plans/source_file.h"
#include "plans/span.h"
#include "rules/on_demand.h"
#include "rules/terms.h"

namespace rasoat::checker {

using plans::Edit;
using plans::Position;
using plans::Span;
using rules::Basis;
using rules::Lang;
using rules::Severity;
using rules::Strength;
using rules::Wording;

// The answers of a rule for one plan. kUndecided: it could not be judged (the input is damaged, or values cannot be
// compared).
enum class Answer : std::uint8_t { kHolds, kBroken, kNotApplicable, kWaived, kUndecided };

// A rule as readers of a report need it.
struct RuleCard {
  std::string id;
  std::string pack;
  bool preview = false;             // shown, but it decides nothing: its findings are infos, undecided is no verdict
  bool mandatory = false;           // cannot be waived
  bool off = false;                 // usually asked, and not now: so the configuration or the command line has it
  Severity severity{};              // the usual one; a finding may be higher or lower
  Wording title;                    // what must hold, one sentence
  Wording because;                  // why, a paragraph
  rules::OnDemand<Wording> remedy;  // what to write instead, in general
  std::vector<Basis> basis;
  std::vector<std::string> tags;                // clause ids and the like
  rules::OnDemand<std::string> example_broken;  // YAML of an example that breaks it, as in the rule file; may be empty
  rules::OnDemand<std::string> example_holds;   // and of one that keeps it
  bool portfolio = false;                       // of many plans together: no rule that a check of one plan has examined
};

struct RelatedPlace {
  Span where;
  Wording what;  // "khóa này đã có ở đây"
};

// By whose word a finding is waived; empty where it is not said.
struct WaiverNote {
  std::string reason, approver;
  std::string until;  // as written
};

struct Finding {
  std::uint32_t rule = 0;  // index into Audit::cards
  Severity severity{};
  Span where;        // the smallest place: one key or value
  std::string path;  // structural place: "nhiem_vu[0].cong_viec[2].chu_tri"; "/" for the whole plan
  Wording say;
  Wording remedy;
  std::vector<Basis> basis;  // those in force at the plan's date
  std::vector<RelatedPlace> related;
  std::optional<Edit> edit;
  bool waived = false;
  bool known = false;  // waived because it is in the baseline: it was there before
  WaiverNote waiver;
  // Stable while the thing itself is there: made of the rule, the structural place by ids and labels rather than
  // positions, and what distinguishes several findings at one place; never of lines. 16 hex digits, unique within the
  // audit.
  std::string fingerprint;
};

// Why a rule does not apply, or could not be judged: one wording for all rulings for which it is the reason.
class Why {
 public:
  Why() = default;  // nothing to explain
  Why(std::string vi, std::string en)
      : words_(std::make_shared<const Wording>(Wording{std::move(vi), std::move(en)})) {}
  // Of words that stand as long as the program runs.
  [[nodiscard]] static Why of(const Wording& words) {
    Why why;
    why.words_ = {std::shared_ptr<const Wording>(), &words};
    return why;
  }

  [[nodiscard]] bool empty() const { return words_ == nullptr || words_->empty(); }
  [[nodiscard]] const Wording& words() const {
    static const Wording kNone;
    return words_ == nullptr ? kNone : *words_;
  }
  [[nodiscard]] std::string_view in(Lang lang) const { return words().in(lang); }

 private:
  std::shared_ptr<const Wording> words_;
};

struct Ruling {
  std::uint32_t rule = 0;
  Answer answer{};
  std::uint32_t subjects = 0;  // how many were examined
  std::uint32_t broken = 0;    // findings, the waived included
  std::uint32_t waived = 0;
  std::uint32_t undecided = 0;  // subjects that could not be judged
  Why why;                      // for kNotApplicable and kUndecided
};

// A line of the source, ready to be shown.
struct Excerpt {
  Position begin;
  Position end;
  std::string text;                // the first line of the place, tabs as blanks, no control characters
  std::uint32_t caret_column = 0;  // display columns before the place
  std::uint32_t caret_width = 1;   // display columns of the place on this line
};

enum class Verdict : std::uint8_t {
  kAccepted,     // may be submitted: no error, nothing undecided
  kIncomplete,   // must be completed: at least one error
  kNotVerified,  // could not be judged in full: unreadable, or a rule undecided
};

// What reports say of the plan as a whole; from the plan where it could be read.
struct PlanIdentity {
  std::string issuer;
  std::string symbol;
  std::string title;
  std::string date;                   // as written
  std::vector<std::string> guidance;  // canonical symbols
  bool draft = false;
};

struct Audit {
  std::string file;                                    // as given, `/` separators
  std::shared_ptr<const plans::SourceFile> source;     // null when the file could not be loaded
  std::shared_ptr<const std::vector<RuleCard>> cards;  // sorted by pack, then id
  PlanIdentity plan;
  std::string as_of;                               // ISO date at which rules were read; "" when none is known
  std::vector<std::string> packs_applied;          // "149-hd-btgtw 1.0.0"
  std::vector<std::string> guidance_without_pack;  // named by the plan, unknown here: only general packs were applied
  std::vector<Finding> findings;                   // by place, then rule
  std::vector<Ruling> rulings;                     // one for every card, in its order
  bool read_completely = false;

  [[nodiscard]] Verdict verdict() const;
  // Could the rule not be judged, or not everywhere, so that the plan has no verdict?
  [[nodiscard]] bool is_open(const Ruling& ruling) const;
  [[nodiscard]] std::uint32_t count(Severity severity) const;  // findings not waived
  [[nodiscard]] Position position(std::uint32_t offset) const;
  [[nodiscard]] Excerpt excerpt(Span where) const;

  std::shared_ptr<const plans::LineIndex> lines;  // of `source`; null where nothing is found
};

// Of the tool and its rules, for the head and the end of a report.
struct RunInfo {
  std::string tool_version;
  struct Pack {
    std::string name, version, digest;
    Wording title;
  };
  std::vector<Pack> packs;
  std::shared_ptr<const std::vector<RuleCard>> cards;
  std::vector<std::string> failed_inputs;  // paths given that matched nothing
};

}  // namespace rasoat::checker
