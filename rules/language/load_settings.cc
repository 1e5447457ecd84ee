#include "rules/language/load_settings.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

constexpr std::string_view kOff = "off";

std::optional<std::uint32_t> whole_number(const std::vector<std::string>& values) {
  if (values.size() != 1) return std::nullopt;
  const std::string& digits = values.front();
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

Severity highest_severity(const Rule& rule) {
  Severity most = rule.severity;
  for (const SeverityCase& one : rule.severity_when) most = std::max(most, one.is);
  return most;
}

std::optional<Severity> severity_of(const Tuning::Entry& entry) {
  for (const SeverityWord& one : severity_words()) {
    if (entry.values.size() == 1 && entry.values.front() == one.word) return one.severity;
  }
  return std::nullopt;
}

RuleError error_at(const RuleError& place, Wording what, Wording help = {}) {
  RuleError error = place;
  error.what = std::move(what);
  error.help = std::move(help);
  return error;
}

void tune_setting(Setting& setting, const Tuning::Entry& entry, std::vector<RuleError>& errors) {
  const std::optional<std::uint32_t> number = whole_number(entry.values);
  if (setting.number.has_value() != number.has_value()) {
    errors.push_back(error_at(
        entry.at,
        setting.number
            ? words("Tham số “%1” phải là một số nguyên.", "The setting “%1” must be a whole number.", {setting.name})
            : words("Tham số “%1” phải là một danh sách.", "The setting “%1” must be a list.", {setting.name})));
    return;
  }
  setting.values = entry.values;
  setting.number = number;
}

// Does the value that holds ask less of a plan than `floor`?
bool is_loosened(const Setting& setting, const std::vector<std::string>& floor) {
  const std::optional<std::uint32_t> least = whole_number(floor);
  if (least && setting.number) {
    return setting.tighter_is_higher ? *setting.number < *least : *setting.number > *least;
  }
  // Of a list: an entry is lacking that asks something, or one is there that excuses something.
  const auto& asked = setting.tighter_is_higher ? floor : setting.values;
  const auto& there = setting.tighter_is_higher ? setting.values : floor;
  return std::any_of(asked.begin(), asked.end(),
                     [&](const std::string& one) { return std::find(there.begin(), there.end(), one) == there.end(); });
}

void tune_rule(Rule& rule, const Tuning::Entry& entry, std::vector<RuleError>& errors) {
  const std::optional<Severity> severity = severity_of(entry);
  const bool off = !severity && entry.values.size() == 1 && entry.values.front() == kOff;
  if (rule.mandatory && (off || (severity && *severity < highest_severity(rule)))) {
    errors.push_back(error_at(entry.at,
                              words("Quy tắc “%1” là bắt buộc: không được tắt hay hạ mức.",
                                    "The rule “%1” is mandatory: it is neither switched off nor lowered.", {rule.id}),
                              words("Bỏ dòng này.", "Remove this line.")));
    return;
  }
  if (off && !rule.reserved.empty()) {
    errors.push_back(error_at(
        entry.at,
        words("Quy tắc “%1” là của chính định dạng kế hoạch: không tắt được, chỉ đổi được mức.",
              "The rule “%1” is of the plan format itself: it is not switched off, only its severity is changed.",
              {rule.id}),
        words("Ghi mức, ví dụ “%1: info”.", "Write a severity, as in “%1: info”.", {rule.id})));
    return;
  }
  rule.off = off;
  if (!severity) return;
  rule.severity = *severity;
  rule.severity_when.clear();
}

Wording no_such_rule(std::string_view id) { return words("Không có quy tắc “%1”.", "There is no rule “%1”.", {id}); }
Wording no_such_setting(std::string_view name) {
  return words("Không có tham số “%1”.", "There is no setting “%1”.", {name});
}

template <typename Named>
auto find_by_name(Named& all, std::string_view name) {
  return std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
}

auto find_rule(auto& rules, std::string_view id) {
  return std::find_if(rules.begin(), rules.end(), [&](const Rule& one) { return one.id == id; });
}

class RuleTuner {
 public:
  RuleTuner(RulePack& pack, std::span<const Tuning> tunings, std::vector<RuleError>& errors)
      : pack_(pack), tunings_(tunings), errors_(errors) {}

  void run() {
    for (const Rule& rule : pack_.rules) {
      if (rule.mandatory) floors_.push_back({&rule, std::nullopt});
    }
    for (std::size_t level = 0; level < tunings_.size(); ++level) {
      const Tuning& tuning = tunings_[level];
      if (const Profile* profile = profile_of(tuning)) {
        pack_.profile = profile->name;
        tune(profile->rules);
      }
      tune(tuning.rules);
      for (const Tuning::Entry& entry : tuning.mandatory) {
        const auto at = find_rule(pack_.rules, entry.name);
        if (at == pack_.rules.end() || at->mandatory) continue;
        at->mandatory = true;
        floors_.push_back({&*at, level});
      }
    }
    for (const Floor& floor : floors_) check_settings(floor);
  }

 private:
  // Since when a rule is mandatory: since the pack itself, or since a tuning.
  struct Floor {
    const Rule* rule = nullptr;
    std::optional<std::size_t> level;
  };

  [[nodiscard]] const Profile* profile_of(const Tuning& tuning) const {
    const auto profile = find_by_name(pack_.profiles, tuning.profile);
    return profile == pack_.profiles.end() ? nullptr : &*profile;
  }

  void tune(const std::vector<Tuning::Entry>& entries) {
    for (const Tuning::Entry& entry : entries) {
      if (const auto at = find_rule(pack_.rules, entry.name); at != pack_.rules.end()) tune_rule(*at, entry, errors_);
    }
  }

  // The last tuning after the floor that gave the setting a value.
  [[nodiscard]] RuleError changed_at(std::string_view setting, std::size_t first) const {
    for (std::size_t level = tunings_.size(); level-- > first;) {
      const Tuning& tuning = tunings_[level];
      if (const auto own = find_by_name(tuning.settings, setting); own != tuning.settings.end()) return own->at;
      const Profile* profile = profile_of(tuning);
      if (profile == nullptr) continue;
      if (const auto one = find_by_name(profile->settings, setting); one != profile->settings.end()) return one->at;
    }
    return {};
  }

  void check_settings(const Floor& floor) {
    for (const std::string& name : floor.rule->settings) {
      const auto setting = find_by_name(pack_.data.settings, name);
      const std::vector<std::string>& least = floor.level ? setting->tuned[*floor.level] : setting->standard;
      if (!is_loosened(*setting, least)) continue;
      std::string values;
      for (const std::string& value : least) values += (values.empty() ? "" : ", ") + value;
      errors_.push_back(error_at(
          changed_at(name, floor.level ? *floor.level + 1 : 0),
          words("Tham số “%1” dùng trong quy tắc bắt buộc “%2”: chỉ được chặt hơn.",
                "The setting “%1” is used by the mandatory rule “%2”: it may only be tighter.", {name, floor.rule->id}),
          least.empty() ? words("Giá trị chuẩn: không có giá trị nào.", "The standard value: none at all.")
                        : words("Giá trị chuẩn: %1.", "The standard value: %1.", {values})));
    }
  }

  RulePack& pack_;
  std::span<const Tuning> tunings_;
  std::vector<RuleError>& errors_;
  std::vector<Floor> floors_;
};

}  // namespace

void load_setting(RuleReader& reader, NodeId key, NodeId value, PackData& data) {
  const Fields fields = reader.fields(value, Section::kSetting);
  Setting setting;
  setting.name = reader.text(key);
  setting.title = {reader.text(fields["vi"]), reader.text(fields["en"])};
  setting.values = reader.texts(fields["value"]);
  setting.standard = setting.values;
  setting.number = whole_number(setting.values);
  setting.tighter_is_higher = reader.text(fields["tighter"]) == "higher";
  data.settings.push_back(std::move(setting));
}

std::vector<Tuning::Entry> load_entries(RuleReader& reader, NodeId mapping) {
  std::vector<Tuning::Entry> entries;
  if (mapping == kNoNode) return entries;
  const plans::Document& doc = reader.document();
  for (NodeId key = doc.first_child(mapping); key != kNoNode; key = doc.next(doc.next(key))) {
    if (doc.kind(key) != plans::NodeKind::kScalar) continue;
    entries.push_back({reader.text(key), reader.texts(doc.next(key)), reader.place(key)});
  }
  return entries;
}

Profile load_profile(RuleReader& reader, NodeId key, NodeId value) {
  const Fields fields = reader.fields(value, Section::kProfile);
  if (reader.text(key) == kStandardProfile) {
    reader.report(key, words("Chế độ “standard” là chính các quy tắc như đã viết; hãy đặt tên khác.",
                             "The profile “standard” is the rules as written; choose another name."));
  }
  return {reader.text(key),
          {reader.text(fields["vi"]), reader.text(fields["en"])},
          load_entries(reader, fields["settings"]),
          load_entries(reader, fields["rules"])};
}

void check_profiles(const RulePack& pack, std::vector<RuleError>& errors) {
  std::vector<std::string_view> ids;
  for (const Rule& rule : pack.rules) ids.push_back(rule.id);
  std::vector<std::string_view> settings;
  for (const Setting& setting : pack.data.settings) settings.push_back(setting.name);
  for (const Profile& profile : pack.profiles) {
    for (const Tuning::Entry& entry : profile.rules) {
      if (const auto rule = find_rule(pack.rules, entry.name); rule != pack.rules.end()) {
        Rule tried = *rule;
        tune_rule(tried, entry, errors);
      } else {
        errors.push_back(error_at(entry.at, no_such_rule(entry.name), suggestion(entry.name, ids)));
      }
    }
    for (const Tuning::Entry& entry : profile.settings) {
      if (const auto setting = find_by_name(pack.data.settings, entry.name); setting != pack.data.settings.end()) {
        Setting tried = *setting;
        tune_setting(tried, entry, errors);
      } else {
        errors.push_back(error_at(entry.at, no_such_setting(entry.name), suggestion(entry.name, settings)));
      }
    }
  }
}

void tune_settings(const RulePack& pack, std::span<const Tuning> tunings, std::vector<Setting>& settings,
                   std::vector<RuleError>& errors) {
  const auto tune = [&](const std::vector<Tuning::Entry>& entries) {
    for (const Tuning::Entry& entry : entries) {
      if (const auto at = find_by_name(settings, entry.name); at != settings.end()) tune_setting(*at, entry, errors);
    }
  };
  for (const Tuning& tuning : tunings) {
    if (const auto profile = find_by_name(pack.profiles, tuning.profile); profile != pack.profiles.end())
      tune(profile->settings);
    tune(tuning.settings);
    for (Setting& setting : settings) setting.tuned.push_back(setting.values);
  }
}

void tune_rules(RulePack& pack, std::span<const Tuning> tunings, std::vector<RuleError>& errors) {
  RuleTuner(pack, tunings, errors).run();
}

void check_names(const std::vector<RulePack>& packs, const Tuning& tuning, std::vector<RuleError>& errors) {
  std::vector<std::string_view> profiles = {kStandardProfile};
  std::vector<std::string_view> settings;
  std::vector<std::string_view> rules;
  for (const RulePack& pack : packs) {
    for (const Profile& profile : pack.profiles) profiles.push_back(profile.name);
    for (const Setting& setting : pack.data.settings) settings.push_back(setting.name);
    for (const Rule& rule : pack.rules) rules.push_back(rule.id);
  }
  const auto known = [](const std::vector<std::string_view>& all, std::string_view name) {
    return std::find(all.begin(), all.end(), name) != all.end();
  };
  if (!tuning.profile.empty() && !known(profiles, tuning.profile)) {
    errors.push_back(error_at(tuning.profile_at,
                              words("Không có chế độ “%1”.", "There is no profile “%1”.", {tuning.profile}),
                              suggestion(tuning.profile, profiles)));
  }
  for (const Tuning::Entry& entry : tuning.settings) {
    if (!known(settings, entry.name))
      errors.push_back(error_at(entry.at, no_such_setting(entry.name), suggestion(entry.name, settings)));
  }
  for (const auto* entries : {&tuning.rules, &tuning.mandatory}) {
    for (const Tuning::Entry& entry : *entries) {
      if (!known(rules, entry.name))
        errors.push_back(error_at(entry.at, no_such_rule(entry.name), suggestion(entry.name, rules)));
    }
  }
}

}  // namespace rasoat::rules
