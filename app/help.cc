#include "app/help.h"

#include <fmt/format.h>

namespace rasoat::app {
namespace {

constexpr std::size_t kColumns = 100;
constexpr std::size_t kNames = 32;  // what an option is called stands left of this

// Our texts are composed, so a character is a code point.
std::size_t width(std::string_view text) {
  std::size_t width = 0;
  for (const char byte : text) width += (static_cast<unsigned char>(byte) & 0xC0) != 0x80 ? 1 : 0;
  return width;
}

// `text` in lines beside the column of names, which holds `left`.
std::string entry(const std::string& left, std::string_view text) {
  std::string out = "  " + left;
  std::size_t column = width(out);
  if (column + 2 > kNames) {
    out += '\n';
    column = 0;
  }
  out.append(kNames - column, ' ');
  column = kNames;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (column > kNames && column + 1 + width(word) > kColumns) {
      out += "\n" + std::string(kNames, ' ');
      column = kNames;
    } else if (column > kNames) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width(word);
  }
  return out + '\n';
}

std::string option_entry(const OptionSheet& option, Lang lang) {
  std::string left = option.shown();
  if (option.takes_value) left += " " + option.value.name.in(lang);
  if (option.repeats) left += " ...";
  return entry(left, option.help.in(lang));
}

}  // namespace

std::string command_help(const CommandSheet& command, Lang lang, bool all) {
  std::string out = fmt::format("{} ({})\n\n{}: {}\n", command.about.in(lang), command.alias,
                                pick(lang, "Cách dùng", "Usage"), command.usage(lang));
  for (const OptionSheet& word : command.words) out += entry(word.value.name.in(lang), word.help.in(lang));
  for (const OptionGroup& group : command.groups) {
    if (group.seldom && !all) continue;
    out += fmt::format("\n{}:\n", group.title.in(lang));
    for (const OptionSheet& option : group.options) out += option_entry(option, lang);
  }
  return out;
}

std::string commands_help(const std::vector<CommandSheet>& commands, std::string_view group, Lang lang) {
  const bool whole = group.empty();
  std::string out =
      fmt::format("{}\n\n{}: rasoat {}{}\n\n{}:\n",
                  whole ? pick(lang, "rasoat – rà soát kế hoạch hành động theo văn bản hướng dẫn",
                               "rasoat – checks action plans against a guidance document")
                        : pick(lang, "Nhóm lệnh", "Group of commands"),
                  pick(lang, "Cách dùng", "Usage"), whole ? "" : std::string(group) + " ",
                  pick(lang, "LỆNH [THAM SỐ] …", "COMMAND [OPTIONS] …"), pick(lang, "Các lệnh", "Commands"));
  for (const CommandSheet& command : commands) {
    if (!whole && command.group() != group) continue;
    out += entry(command.name, fmt::format("{} ({})", command.about.in(lang), command.alias));
  }
  out += '\n';
  out += entry("-h, --help", pick(lang, "Hướng dẫn sử dụng; của một lệnh: rasoat check --help",
                                  "This help; of a command: rasoat check --help"));
  out += entry("--version", pick(lang, "Phiên bản", "The version"));
  if (whole)
    out += fmt::format("\n{}\n{}\n",
                       pick(lang, "Ví dụ:    rasoat check ke-hoach.yaml", "Example:    rasoat check plan.yaml"),
                       pick(lang, "Mã thoát: 0 đạt, 1 có lỗi, 2 sai tham số hoặc cấu hình, 3 chưa kiểm tra được.",
                            "Exit codes: 0 passed, 1 findings, 2 usage or configuration, 3 not verified."));
  return out;
}

}  // namespace rasoat::app
