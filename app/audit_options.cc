#include "app/audit_options.h"

#include <algorithm>
#include <string_view>

namespace rasoat::app {
namespace {

void place(const std::string& output, std::vector<AuditTarget>& targets, Lang lang) {
  std::vector<std::string*> places;
  for (AuditTarget& target : targets) places.push_back(&target.place);
  place_reports(places, output, lang);
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const reports::PortfolioFormatInfo& info : reports::portfolio_formats()) names.emplace_back(info.name);
  return names;
}

}  // namespace

void AuditOptions::declare(Options& options) {
  options.texts("-f,--format,--output-format", formats_,
                {"Dạng báo cáo; DẠNG=TỆP để ghi ra tệp", "Report format; FORMAT=FILE writes a file"},
                {"DẠNG[=TỆP]", "FORMAT[=FILE]", format_names});
  options.text("-o,--output,--output-file", output_, {"Ghi báo cáo ra tệp", "Write the report to a file"}, kFile);
  app::declare(options, wishes_.rules);
  options.text("--as-of", as_of_,
               {"Đọc quy tắc tại ngày này (NNNN-TT-NN); mặc định: ngày ban hành của từng kế hoạch",
                "Read the rules at this date (YYYY-MM-DD); default: each plan’s own"},
               kDate);
  options.text("--today", today_,
               {"Ngày xét hạn của mục miễn áp dụng; mặc định: như --as-of",
                "The day at which waivers run out; default: as --as-of"},
               kDate);
  options.text("--roster", wishes_.roster,
               {"Danh sách đơn vị phải nộp kế hoạch (YAML, CSV)", "The roster of units that must submit (YAML, CSV)"},
               kFile);
  options.text("--superior", wishes_.superior,
               {"Kế hoạch của cấp trên, để so sánh", "The plan of the level above, to compare with"}, kFile);
  options.text("--due", due_,
               {"Hạn nộp (NNNN-TT-NN) của các đơn vị mà danh sách không ghi hạn riêng",
                "The due date (YYYY-MM-DD) of units to which the roster gives none of their own"},
               kDate);
  options.text("--fail-on,--fail-severity", fail_on_,
               {"Mức làm mã thoát là 1: error (mặc định), warning, info, none",
                "Severity that makes the exit code 1: error (default), warning, info, none"},
               {"MỨC", "LEVEL", severity_words});
  options.flag("--exit-zero", wishes_.exit_zero,
               {"Mã thoát 0 dù có phát hiện (không che mã 2, 3)", "Exit 0 in spite of findings (codes 2 and 3 stay)"});
  options.texts("--waivers", wishes_.waiver_files,
                {"Tệp miễn áp dụng cho kế hoạch không được sửa", "File of waivers for plans one may not edit"}, kFile);
  options.flag("--no-waivers", no_waivers_,
               {"Bỏ qua mục mien_ap_dung của kế hoạch", "Ignore the waivers of the plans"});
  options.text(
      "--history", wishes_.history,
      {"Tệp lịch sử: ghi lại lần này, so với lần trước", "History file: keeps this run, compares it with the last"},
      kFile);
  options.text("--run-name", wishes_.run_name,
               {"Tên lần thẩm định trong lịch sử; mặc định: ngày của --as-of, nếu không có thì số thứ tự",
                "Name of this run in the history; default: the date of --as-of, else its number"},
               kName);
  options.text("--receipt", wishes_.receipt,
               {"Ghi biên nhận (JSON): đã thẩm định tệp nào, bằng quy tắc nào; đối chiếu lại bằng rasoat verify",
                "Write a receipt (JSON): which files were judged and by what; rasoat verify compares it"},
               kFile);
  declare_jobs(options, wishes_.jobs);
  options.flag("-q,--quiet", wishes_.quiet, {"Không hiện tiến độ", "Show no progress"});
}

AuditWishes AuditOptions::wishes(Lang lang) const {
  AuditWishes wishes = wishes_;
  wishes.rules.lang = lang;
  wishes.as_of = date_of(lang, "--as-of", as_of_);
  wishes.due = date_of(lang, "--due", due_);
  wishes.today = date_of(lang, "--today", today_);
  if (!fail_on_.empty()) wishes.fail_on = fail_on_of(lang, fail_on_);
  wishes.waivers = !no_waivers_;
  wishes.jobs = threads_of(wishes_.jobs);
  for (const std::string& word : formats_)
    wishes.targets.push_back(
        target_of<AuditTarget>(word, reports::portfolio_formats(), reports::find_portfolio_format, lang));
  if (wishes.targets.empty()) wishes.targets.push_back({});
  place(output_, wishes.targets, lang);
  return wishes;
}

AuditWishes AuditOptions::wishes_of_part(Lang lang, const std::string& file) const {
  if (!formats_.empty() || !wishes_.history.empty() || !wishes_.receipt.empty())
    throw UsageError{Both{"--shard không lập báo cáo, lịch sử, biên nhận; những việc đó do rasoat merge làm",
                          "--shard writes no report, history or receipt; rasoat merge does"}
                         .in(lang)};
  AuditWishes made = wishes(lang);
  made.targets.clear();
  made.part = output_.empty() ? file : output_;
  return made;
}

}  // namespace rasoat::app
