// The list of units that must submit a plan: who they are, by which names, under whom, until when.
//
// Written by the department as YAML or CSV (docs/audit.md); plain data, read once, shared by all. Names are as written;
// whoever compares them folds them (unit_names.h). All mistakes of a roster are told at once, and a roster with
// mistakes is not used. Two units may have one name, in whatever spelling, only where each says under which other
// superior it stands.
//
//   LoadedRoster loaded = load_roster("don-vi.csv", bytes);
//   if (!loaded.errors.empty()) …               // exit code 2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/shared_text.h"
#include "rules/rule_error.h"
#include "rules/terms.h"

namespace rasoat::checker {

// The years that a plan must cover; either end may be left open.
struct RosterPeriod {
  std::optional<std::int16_t> from, until;
  [[nodiscard]] bool asked() const { return from || until; }
};

struct RosterUnit {
  SharedText name;
  std::vector<SharedText> aliases;
  SharedText type;                  // a code of loai_don_vi, or ""
  SharedText superior;              // the name of the unit above; ""
  std::optional<rules::Date> due;   // its own; none: the roster's
  RosterPeriod period;              // likewise
  std::vector<SharedText> symbols;  // canonical, of plans it is known to have sent
  std::vector<SharedText> files;    // of files and folders, or the ends of such paths: as tidy_path
  std::uint32_t line = 0;           // in the roster
};

struct Roster {
  std::string file;
  std::string working_folder;      // from which the paths of plans start; "" where it is not known
  std::optional<rules::Date> due;  // of the units that have none of their own
  RosterPeriod period;
  std::vector<RosterUnit> units;  // in the order of the file
};

struct LoadedRoster {
  Roster roster;
  std::vector<rules::RuleError> errors;  // in the order of the file; beyond some hundred the rest are not told
};

// A path as it is compared: forward slashes, no "." and no empty step, none at the end; "" for the folder itself.
//   tidy_path(".\\huyen-a\\/") == "huyen-a"
[[nodiscard]] std::string tidy_path(std::string_view path);

// `name` says how it is read: *.csv, *.tsv and *.txt as a table, else YAML.
[[nodiscard]] LoadedRoster load_roster(const std::string& name, std::string_view bytes);

}  // namespace rasoat::checker
