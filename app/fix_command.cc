// `rasoat fix`: carries out the edits that are certain, and shows what is left for people.
//
// Exit codes: 0 done, or nothing to do; 1 with --diff where something would change, or with --exit-non-zero-on-fix
// where something was changed; 2 a mistake in a configuration, or a file could not be written; 3 a file could not be
// read or changed meanwhile, or nothing was there to mend.

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <vector>

#include "app/commands.h"
#include "app/gate.h"
#include "app/git.h"
#include "app/inputs.h"
#include "app/load.h"
#include "app/options.h"
#include "app/output.h"
#include "app/rewriting.h"
#include "app/tell.h"
#include "checker/mend.h"

namespace rasoat::app {
namespace {

struct FixWishes {
  RuleOptions rules;
  std::vector<std::string> paths;
  checker::MendWishes mend;
  checker::CheckOptions check;
  std::string stdin_filename;
  bool diff = false;
  bool fail_on_fix = false;
  bool allow_empty = false;
};

class Fixer {
 public:
  Fixer(const Gate& gate, const FixWishes& wishes)
      : gate_(gate), wishes_(wishes), lang_(wishes.rules.lang), rewriting_(lang_, wishes.stdin_filename) {}

  ExitCode run(const Inputs& inputs) {
    for (std::size_t i = 0; i < inputs.files.size(); ++i) fix(i, inputs.files[i]);
    rewriting_.say_empty(inputs.empty);
    if (inputs.files.empty() && !wishes_.allow_empty) rewriting_.add(kNotVerified);
    say_totals();
    say_not_taken(lang_, inputs);
    return rewriting_.code();
  }

 private:
  void fix(std::size_t number, const std::string& file) {
    const bool piped = file == "-";
    const std::string& name = rewriting_.name_of(file);
    const auto source = rewriting_.load(file);
    if (!source) return;
    const checker::Mended mended =
        mend(gate_.checker(number), source, gate_.options(number, name, wishes_.check), wishes_.mend);
    withheld_ += mended.withheld;
    left_ += mended.left;
    if (!mended.audit.read_completely) {
      rewriting_.fail(name, pick(lang_, "không đọc được hết tệp", "the file could not be read to its end"));
    }
    const bool changed = mended.text != source->bytes();
    if (piped && !wishes_.diff) {
      print(mended.text);
    } else if (changed && wishes_.diff) {
      print(text_patch(name, source->bytes(), mended.text));
    } else if (changed && !rewriting_.write(file, source->bytes(), mended.text)) {
      unwritten_ += places_of(mended);
      return;
    }
    if (changed) note(name, mended);
  }

  static std::uint32_t places_of(const checker::Mended& mended) {
    std::uint32_t all = 0;
    for (const auto& [rule, count] : mended.done) all += count;
    return all;
  }

  void note(const std::string& name, const checker::Mended& mended) {
    const std::uint32_t all = places_of(mended);
    std::string rules;
    for (const auto& [rule, count] : mended.done)
      rules += fmt::format("{}{} {}", rules.empty() ? "" : ", ", rule, count);
    ++files_;
    places_ += all;
    tell("{}: {} ({})\n", name, counted(all, "chỗ", "place", "places"), rules);
    if (wishes_.diff || wishes_.fail_on_fix) rewriting_.add(kFindings);
  }

  [[nodiscard]] std::string counted(std::uint32_t count, std::string_view vi, std::string_view one,
                                    std::string_view many) const {
    return fmt::format("{} {}", count, pick(lang_, vi, count == 1 ? one : many));
  }

  void say_totals() const {
    say_left_out(lang_, gate_.excluded().size(), gate_.own_files().size());
    if (files_ == 0 && unwritten_ == 0) {
      tell("{}\n", pick(lang_, "Không có chỗ nào sửa được tự động.", "Nothing to mend by itself."));
    } else if (files_ > 0) {
      tell("{} {} {} {}.\n", wishes_.diff ? pick(lang_, "Sẽ sửa", "Would mend") : pick(lang_, "Đã sửa", "Mended"),
           counted(places_, "chỗ", "place", "places"), pick(lang_, "ở", "in"), counted(files_, "tệp", "file", "files"));
    }
    if (unwritten_ > 0) {
      tell("{} {}\n", counted(unwritten_, "chỗ", "place", "places"),
           pick(lang_, "sửa được nhưng không ghi được vào tệp.", "could be mended but not written."));
    }
    if (withheld_ > 0) {
      tell("{} {}\n", counted(withheld_, "chỗ", "place", "places"),
           pick(lang_, "chỉ sửa khi có --unsafe: xem trước bằng --unsafe --diff.",
                "left for --unsafe: look first with --unsafe --diff."));
    }
    if (left_ > 0) {
      tell("{} {}\n", counted(left_, "phát hiện", "finding", "findings"),
           pick(lang_, "phải do người soạn sửa: xem bằng rasoat check.", "left for people to mend: see rasoat check."));
    }
  }

  const Gate& gate_;
  const FixWishes& wishes_;
  const Lang lang_;
  Rewriting rewriting_;
  std::uint32_t files_ = 0, places_ = 0, unwritten_ = 0, withheld_ = 0, left_ = 0;
};

class FixCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"fix", "sua", {"Sửa những chỗ chắc chắn sửa được", "Mend what can certainly be mended"}};
  }

  void declare(Options& options) override {
    FixWishes& w = wishes_;
    options.words(
        "path", w.paths,
        {"Tệp, thư mục, hoặc - (đầu vào chuẩn, in ra bản đã sửa); mặc định: thư mục hiện tại, gồm cả thư mục con",
         "Files, folders, or - (standard input; prints the mended text); default: the current folder and all below it"},
        kPath);
    options.flag("--diff", w.diff, {"Chỉ in ra những chỗ sẽ sửa, không ghi tệp", "Show the changes, write nothing"});
    options.flag("--unsafe,--unsafe-fixes", w.mend.unsafe,
                 {"Sửa cả những chỗ mới chỉ có khả năng đúng", "Also what is only likely right"});
    options.texts("--select", w.mend.only, {"Chỉ sửa phát hiện của quy tắc này", "Mend this rule’s findings only"},
                  {"QUY-TẮC", "RULE", rule_ids});
    options.flag("--exit-non-zero-on-fix", w.fail_on_fix,
                 {"Mã thoát 1 nếu có tệp được sửa", "Exit code 1 when a file was changed"});
    options.flag("--allow-empty", w.allow_empty,
                 {"Không có tệp nào để sửa thì không coi là lỗi", "Nothing to mend is no failure"});
    options.text("--stdin-filename", w.stdin_filename, {"Tên tệp hiển thị khi đọc từ -", "File name to show for -"},
                 kFile);
    app::declare(options, w.rules);
    options.text("--as-of", as_of_,
                 {"Đọc quy tắc tại ngày này (NNNN-TT-NN); mặc định: ngày ban hành kế hoạch",
                  "Read the rules at this date (YYYY-MM-DD); default: the plan’s own"},
                 kDate);
  }

  ExitCode run(Lang lang) override {
    FixWishes& w = wishes_;
    w.rules.lang = lang;
    w.check.as_of = date_of(lang, "--as-of", as_of_);
    if (w.paths.empty()) w.paths = {"."};
    Inputs inputs = find_inputs(w.paths);
    GateWishes wishes;
    wishes.no_baseline = true;  // what is known may be mended too
    wishes.stdin_filename = w.stdin_filename;
    Gate gate(w.rules, std::move(wishes));
    if (!gate.open(inputs.files)) return kUsage;
    for (std::string& id : w.mend.only) {
      const rules::Rule* rule = find_rule(gate.rules(), id, lang);
      if (rule == nullptr) return kUsage;
      id = rule->id;
    }
    return Fixer(gate, w).run(inputs);
  }

 private:
  FixWishes wishes_;
  std::string as_of_;
};

}  // namespace

std::unique_ptr<Command> fix_command() { return std::make_unique<FixCommand>(); }

}  // namespace rasoat::app
