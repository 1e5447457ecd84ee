#include "app/man_page.h"

#include <fmt/format.h>

#include <algorithm>

namespace rasoat::app {
namespace {

// A text that roff takes as it is; `hard`: its hyphens are typed, not read.
std::string roff(std::string_view text, bool hard = false) {
  std::string out;
  if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-' && hard) {
      out += "\\-";
    } else {
      out += c;
    }
  }
  return out;
}

std::string page_name(const std::string& command) {
  std::string name = command.empty() ? "rasoat" : "rasoat-" + command;
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

std::string head(const std::string& command, const std::string& about, Lang lang) {
  const std::string name = page_name(command);
  std::string title = name;
  std::transform(title.begin(), title.end(), title.begin(), [](unsigned char c) { return std::toupper(c); });
  return fmt::format(".\\\" {}\n.TH {} 1 \"\" \"rasoat {}\" \"{}\"\n.SH {}\n{} \\- {}\n",
                     pick(lang, "Do lệnh rasoat man viết.", "Written by rasoat man."), roff(title, true),
                     RASOAT_VERSION, pick(lang, "Sổ tay rasoat", "Manual of rasoat"), pick(lang, "TÊN", "NAME"),
                     roff(name, true), roff(about));
}

std::string section(Lang lang, std::string_view vi, std::string_view en) {
  return fmt::format(".SH \"{}\"\n", pick(lang, vi, en));
}

std::string option_entry(const OptionSheet& option, Lang lang) {
  std::string out = ".TP\n";
  for (std::size_t i = 0; i < option.names.size(); ++i)
    out += fmt::format("{}\\fB{}\\fR", i == 0 ? "" : ", ", roff(option.names[i], true));
  if (option.takes_value) out += fmt::format(" \\fI{}\\fR", roff(option.value.name.in(lang), true));
  out += "\n" + roff(option.help.in(lang)) + "\n";
  if (option.repeats) out += fmt::format("{}\n", pick(lang, "(Dùng được nhiều lần.)", "(Repeatable.)"));
  return out;
}

std::string exit_codes(Lang lang) {
  const std::pair<const char*, Both> codes[] = {
      {"0",
       {"Đã rà soát, không có phát hiện từ mức \\fB\\-\\-fail\\-on\\fR trở lên.",
        "Checked; nothing at or above \\fB\\-\\-fail\\-on\\fR."}},
      {"1", {"Có phát hiện phải xử lý.", "There are findings."}},
      {"2",
       {"Sai tham số, cấu hình, bộ quy tắc; hoặc không ghi được kết quả.",
        "Usage, configuration or rule packs; or a result could not be written."}},
      {"3",
       {"Chưa kiểm tra được: không đọc được tệp, quy tắc chưa xét được, không có gì để kiểm tra.",
        "Not verified: an unreadable file, an undecided rule, nothing to check."}},
      {"70", {"Lỗi của chính chương trình.", "An error of the program itself."}},
      {"130, 143, 129",
       {"Dừng theo yêu cầu (Ctrl\\-C, SIGTERM, SIGHUP).", "Stopped on request (Ctrl\\-C, SIGTERM, SIGHUP)."}}};
  std::string out = section(lang, "MÃ THOÁT", "EXIT STATUS");
  for (const auto& [code, meaning] : codes) out += fmt::format(".TP\n.B {}\n{}\n", code, meaning.in(lang));
  return out;
}

std::string see_also(const std::vector<std::string>& pages, Lang lang) {
  std::string out = section(lang, "XEM THÊM", "SEE ALSO");
  for (std::size_t i = 0; i < pages.size(); ++i)
    out += fmt::format(".BR {} (1){}\n", roff(pages[i], true), i + 1 < pages.size() ? "," : "");
  return out;
}

}  // namespace

std::string man_file(const CommandSheet& command) { return page_name(command.name) + ".1"; }

std::string man_page(const CommandSheet& command, Lang lang) {
  std::string out = head(command.name, command.about.in(lang), lang);
  out += section(lang, "CÁCH DÙNG", "SYNOPSIS") + ".B " + roff(command.usage(lang), true) + "\n";
  out += section(lang, "MÔ TẢ", "DESCRIPTION");
  out += fmt::format("{} \\fB{}\\fR.\n", pick(lang, "Tên tiếng Việt của lệnh:", "Vietnamese name of the command:"),
                     roff(command.alias, true));
  for (const OptionSheet& word : command.words)
    out += fmt::format(".TP\n.I {}\n{}\n", roff(word.value.name.in(lang), true), roff(word.help.in(lang)));
  for (const OptionGroup& group : command.groups) {
    out += section(lang, group.title.vi, group.title.en);
    for (const OptionSheet& option : group.options) out += option_entry(option, lang);
  }
  return out + exit_codes(lang) + see_also({"rasoat"}, lang);
}

std::string program_man_page(const std::vector<CommandSheet>& commands, Lang lang) {
  std::string out = head("",
                         std::string(pick(lang, "rà soát kế hoạch hành động theo văn bản hướng dẫn",
                                          "checks action plans against a guidance document")),
                         lang);
  out += section(lang, "CÁCH DÙNG", "SYNOPSIS");
  out += fmt::format(".B rasoat\n.I {}\n", pick(lang, "LỆNH [THAM SỐ] …", "COMMAND [OPTIONS] …"));
  out += section(lang, "CÁC LỆNH", "COMMANDS");
  std::vector<std::string> pages;
  for (const CommandSheet& command : commands) {
    out += fmt::format(".TP\n\\fB{}\\fR, \\fB{}\\fR\n{}\n", roff(command.name, true), roff(command.alias, true),
                       roff(command.about.in(lang)));
    pages.push_back(page_name(command.name));
  }
  out += exit_codes(lang);
  out += section(lang, "BIẾN MÔI TRƯỜNG", "ENVIRONMENT");
  out += fmt::format(".TP\n.B RASOAT_LANG\n{}\n.TP\n.B NO_COLOR\n{}\n",
                     pick(lang, "Ngôn ngữ khi không có \\fB\\-\\-lang\\fR: vi, en.",
                          "The language without \\fB\\-\\-lang\\fR: vi, en."),
                     pick(lang, "Khác rỗng: không dùng màu.", "Not empty: no colour."));
  return out + see_also(pages, lang);
}

}  // namespace rasoat::app
