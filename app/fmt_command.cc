// `rasoat fmt`: writes plans as the format writes them; what they say stays.
//
// Exit codes: 0 done, or nothing to do; 1 with --diff or --check where something would change; 2 a mistake in a
// configuration, or a file could not be written; 3 a file could not be read as it stands or changed meanwhile, or there
// was none.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

#include "app/commands.h"
#include "app/config_finder.h"
#include "app/git.h"
#include "app/inputs.h"
#include "app/load.h"
#include "app/options.h"
#include "app/output.h"
#include "app/rewriting.h"
#include "app/tell.h"
#include "plans/line_index.h"
#include "plans/tidy.h"

namespace rasoat::app {
namespace {

struct FmtWishes {
  RuleOptions rules;
  std::vector<std::string> paths;
  std::string stdin_filename;
  bool diff = false;
  bool check = false;
};

class Formatter {
 public:
  explicit Formatter(const FmtWishes& wishes)
      : wishes_(wishes), lang_(wishes.rules.lang), rewriting_(lang_, wishes.stdin_filename) {}

  ExitCode run(const Inputs& inputs) {
    for (const std::string& file : inputs.files) format(file);
    rewriting_.say_empty(inputs.empty);
    if (inputs.files.empty()) rewriting_.add(kNotVerified);
    say_totals(inputs.files.size());
    return rewriting_.code();
  }

 private:
  void format(const std::string& file) {
    const bool piped = file == "-";
    const std::string& name = rewriting_.name_of(file);
    const auto source = rewriting_.load(file);
    if (!source) return;
    const plans::Tidied tidied = plans::tidy(source->bytes());
    if (!tidied.faults.empty()) refuse(name, *source, tidied.faults.front());
    const bool changed = tidied.text != source->bytes();
    if (wishes_.diff) {
      print(text_patch(name, source->bytes(), tidied.text));
    } else if (piped && !wishes_.check) {
      print(tidied.text);
    } else if (changed && !wishes_.check && !rewriting_.write(file, source->bytes(), tidied.text)) {
      return;
    }
    note(name, tidied, changed);
  }

  void refuse(const std::string& name, const plans::SourceFile& source, const plans::Fault& fault) {
    const plans::Position at = plans::LineIndex(source.bytes()).position(fault.where.begin);
    rewriting_.fail(fmt::format("{}:{}:{}", name, at.line, at.grapheme),
                    fmt::format("{} ({}); {}", pick(lang_, "có lỗi định dạng", "there is a mistake of the format"),
                                plans::fault_id(fault.code),
                                pick(lang_, "tệp được để nguyên: xem bằng rasoat check, sửa xong chạy lại.",
                                     "the file is left alone: see rasoat check, mend it, run this again.")));
  }

  void note(const std::string& name, const plans::Tidied& tidied, bool changed) {
    const auto say = [&](bool left, std::string_view vi, std::string_view en) {
      if (left) tell("{}: {}\n", name, pick(lang_, vi, en));
    };
    say(tidied.spelling_left, "còn tên mục, mã giữ nguyên cách viết: đổi thì nội dung hoặc chú thích không còn như cũ.",
        "some spelling left as it is: another would change what the plan says, or lose a comment.");
    say(tidied.indentation_left, "giữ nguyên thụt đầu dòng: đổi thì nội dung không còn như cũ.",
        "indentation left as it is: another would change what the plan says.");
    say(tidied.order_left,
        "giữ nguyên thứ tự các phần: đổi sẽ làm sai nội dung (*tên đứng trước &tên), hoặc các phần không ở dòng riêng.",
        "order of blocks left as it is: another would change what the plan says (an *alias before its &anchor).");
    if (!changed) return;
    ++changed_;
    if (wishes_.check || wishes_.diff) rewriting_.add(kFindings);
    say(wishes_.check && !wishes_.diff, "chưa đúng định dạng chuẩn.", "is not formatted.");
  }

  void say_totals(std::size_t files) const {
    if (changed_ == 0) {
      if (files > 0 && rewriting_.code() == kChecked)
        tell("{}\n", pick(lang_, "Không có gì phải định dạng lại.", "Nothing to format."));
      return;
    }
    const bool only = wishes_.check || wishes_.diff;
    tell("{} {} {}.\n",
         only ? pick(lang_, "Sẽ định dạng lại", "Would format") : pick(lang_, "Đã định dạng lại", "Formatted"),
         changed_, pick(lang_, "tệp", changed_ == 1 ? "file" : "files"));
  }

  const FmtWishes& wishes_;
  const Lang lang_;
  Rewriting rewriting_;
  std::size_t changed_ = 0;
};

class FmtCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"fmt", "dinh-dang", {"Viết lại kế hoạch theo định dạng chuẩn", "Write plans as the format writes them"}};
  }

  void declare(Options& options) override {
    FmtWishes& w = wishes_;
    options.words(
        "path", w.paths,
        {"Tệp, thư mục, hoặc - (đầu vào chuẩn, in ra bản đã định dạng); mặc định: thư mục hiện tại, gồm cả thư mục con",
         "Files, folders, or - (standard input; prints the formatted text); default: the current folder and all below "
         "it"},
        kPath);
    options.flag("--diff", w.diff, {"Chỉ in ra những chỗ sẽ đổi, không ghi tệp", "Show the changes, write nothing"});
    options.flag("--check", w.check,
                 {"Chỉ nêu tệp chưa đúng định dạng (mã thoát 1), không ghi tệp",
                  "Name the files that are not formatted (exit code 1), write nothing"});
    options.text("--stdin-filename", w.stdin_filename, {"Tên tệp hiển thị khi đọc từ -", "File name to show for -"},
                 kFile);
    declare_config(options, w.rules);
  }

  ExitCode run(Lang lang) override {
    FmtWishes& w = wishes_;
    w.rules.lang = lang;
    if (w.paths.empty()) w.paths = {"."};
    Inputs inputs = find_inputs(w.paths);
    ConfigFinder finder(w.rules);
    const std::vector<std::string> own = finder.take_own_files(inputs.files);
    const std::vector<std::string> excluded = take_out(inputs.files, [&](const std::string& file) {
      return finder.policy(file == "-" && !w.stdin_filename.empty() ? w.stdin_filename : file).excluded;
    });
    print_mistakes(finder.errors(), lang);
    if (!finder.errors().empty()) return kUsage;
    say_left_out(lang, excluded.size(), own.size());
    say_not_taken(lang, inputs);
    return Formatter(w).run(inputs);
  }

 private:
  FmtWishes wishes_;
};

}  // namespace

std::unique_ptr<Command> fmt_command() { return std::make_unique<FmtCommand>(); }

}  // namespace rasoat::app
