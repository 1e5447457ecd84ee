#include "app/command_sheet.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/commands.h"

namespace rasoat::app {
namespace {

rules::Wording kept(Both text) { return {std::string(text.vi), std::string(text.en)}; }

std::vector<std::string> parts_of(std::string_view names) {
  std::vector<std::string> parts;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(','), names.size());
    parts.emplace_back(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return parts;
}

std::vector<std::string> languages() { return {"vi", "en"}; }

class WritingDown : public Options {
 public:
  explicit WritingDown(CommandSheet& sheet) : sheet_(sheet) { group({"Tham số", "Options"}, Need::kOften); }

  void group(Both title, Need need) override { sheet_.groups.push_back({kept(title), need == Need::kSeldom, {}}); }
  void flag(const char* names, bool& /*into*/, Both help) override {
    add({parts_of(names), kept(help), Value{"", ""}, false, false, false});
  }
  void text(const char* names, std::string& /*into*/, Both help, Value value) override {
    add({parts_of(names), kept(help), value, true, false, false});
  }
  void texts(const char* names, std::vector<std::string>& /*into*/, Both help, Value value) override {
    add({parts_of(names), kept(help), value, true, true, false});
  }
  void count(const char* names, unsigned& /*into*/, Both help, unsigned /*least*/, unsigned /*most*/) override {
    add({parts_of(names), kept(help), Value{"N", "N"}, true, false, false});
  }
  void word(const char* name, std::string& /*into*/, Both help, Value value, bool required) override {
    sheet_.words.push_back({{name}, kept(help), value, true, false, required});
  }
  void words(const char* name, std::vector<std::string>& /*into*/, Both help, Value value) override {
    sheet_.words.push_back({{name}, kept(help), value, true, true, false});
  }

 private:
  void add(OptionSheet option) { sheet_.groups.back().options.push_back(std::move(option)); }

  CommandSheet& sheet_;
};

// What every command has besides its own (app/command_line).
void add_common(CommandSheet& sheet) {
  std::vector<OptionSheet>& first = sheet.groups.front().options;
  first.push_back({{"--lang"},
                   {"Ngôn ngữ: vi (mặc định) hoặc en; cũng theo biến RASOAT_LANG",
                    "Language: vi (default) or en; also from the variable RASOAT_LANG"},
                   Value{"vi|en", "vi|en", languages},
                   true,
                   false,
                   false});
  first.push_back({{"-h", "--help"}, {"Hướng dẫn sử dụng", "This help"}, Value{"", ""}, false, false, false});
  if (sheet.has_seldom())
    first.push_back({{"--help-all"},
                     {"Cả những tham số ít dùng", "With what is seldom needed"},
                     Value{"", ""},
                     false,
                     false,
                     false});
}

}  // namespace

std::string OptionSheet::shown() const {
  std::string shown;
  for (const std::string& name : names) {
    const bool is_long = name.starts_with("--");
    shown += (shown.empty() ? "" : ", ") + name;
    if (is_long) break;
  }
  return shown;
}

bool CommandSheet::has_seldom() const {
  return std::any_of(groups.begin(), groups.end(), [](const OptionGroup& one) { return one.seldom; });
}

std::string CommandSheet::usage(Lang lang) const {
  std::string usage = fmt::format("rasoat {} [{}]", name, pick(lang, "THAM SỐ", "OPTIONS"));
  for (const OptionSheet& word : words) {
    const std::string value = word.value.name.in(lang) + (word.repeats ? " ..." : "");
    usage += word.required ? " " + value : " [" + value + "]";
  }
  return usage;
}

CommandSheet sheet_of(Command& command) {
  const CommandNames names = command.names();
  CommandSheet sheet{names.name, names.alias, kept(names.about), {}, {}};
  // A group without an alias is called by its name.
  if (!sheet.group().empty() && sheet.alias.find(' ') == std::string::npos)
    sheet.alias = sheet.group() + " " + sheet.alias;
  WritingDown options(sheet);
  command.declare(options);
  add_common(sheet);
  std::erase_if(sheet.groups, [](const OptionGroup& one) { return one.options.empty(); });
  return sheet;
}

std::vector<CommandSheet> all_sheets() {
  std::vector<CommandSheet> sheets;
  for (const std::unique_ptr<Command>& command : all_commands()) sheets.push_back(sheet_of(*command));
  return sheets;
}

}  // namespace rasoat::app
