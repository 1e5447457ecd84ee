// All that a page says of one rule beyond its card: when it speaks, how severe it is when, and its examples tried out.
//
// For `rasoat explain` and the handbook; audits carry the cards alone. Codes of the plan format come with their names,
// so that a page looks nothing up. A value; made by checker/article.h.
//
//   for (const Trial& trial : article.trials)
//     print(trial.text, trial.answered, trial.audit.findings);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "checker/audit/audit.h"

namespace rasoat::checker {

struct Label {
  std::string code;  // as in plans and rule files
  Wording name;
};

struct SeverityNote {
  Severity is{};
  rules::Period period;
  std::optional<bool> draft;
  std::vector<Label> unit_types;
};

// Which plans, and what in them, a rule speaks of. Empty lists: all.
struct Scope {
  std::vector<std::string> guidance;
  std::vector<Label> unit_types, except_unit_types, systems, except_systems, types;
  std::optional<bool> draft;
  rules::Period in_force;
  Label subject;             // of each of these it asks: "every work"
  bool conditional = false;  // only where a condition of its own is true
};

// A threshold or list of the pack that the rule names as `$name`.
struct SettingNote {
  std::string name;
  Wording title;
  std::vector<std::string> values;  // those in use
};

enum class Standing : std::uint8_t { kStable, kPreview, kRetired, kOff };

// An example, and what the program says to it.
struct Trial {
  Answer expected{};
  Answer answered{};
  std::string text;      // YAML
  bool is_file = false;  // a file as it is typed, not a part of a plan
  Audit audit;           // of `text`; findings of this rule only
};

struct Article {
  std::uint32_t rule = 0;  // index into the cards
  Standing standing{};
  std::vector<std::string> formerly;
  std::vector<SettingNote> settings;
  std::vector<SeverityNote> severity_when;
  Scope scope;
  std::string logic;  // what it asks, as its file says it: for_each, when, require, check
  std::vector<Trial> trials;
};

}  // namespace rasoat::checker
