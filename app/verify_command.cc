// `rasoat verify`: is what a receipt speaks of still what is there?

#include "app/commands.h"
#include "app/database.h"
#include "app/receipt_check.h"
#include "app/tell.h"

namespace rasoat::app {
namespace {

void print_files(const std::vector<std::string>& files, Both what, Lang lang) {
  for (const std::string& file : files) say("{}: {}\n", what.in(lang), file);
}

class VerifyCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"verify",
            "xac-minh",
            {"Đối chiếu biên nhận của rasoat audit --receipt với các tệp hiện có",
             "Compare a receipt of rasoat audit --receipt with the files that are there"}};
  }

  void declare(Options& options) override {
    options.word("receipt", receipt_,
                 {"Biên nhận; chạy lệnh này ở đúng thư mục đã chạy thẩm định",
                  "The receipt; run this in the folder in which the audit was run"},
                 kFile, true);
  }

  ExitCode run(Lang lang) override {
    try {
      return verdict(check_receipt(receipt_, lang), lang);
    } catch (const DatabaseError& error) {
      tell("rasoat: {}: {}\n", receipt_, error.words.in(lang));
      return kNotVerified;
    }
  }

 private:
  ExitCode verdict(const CheckedReceipt& checked, Lang lang) const {
    if (!checked.refused.empty()) {
      tell("rasoat: {}: {}.\n", receipt_, checked.refused);
      return kNotVerified;
    }
    say("{}: rasoat {}{}{}, {} {}\n", pick(lang, "Biên nhận", "Receipt"), checked.tool,
        checked.as_of.empty() ? "" : ", --as-of ", checked.as_of, checked.files,
        pick(lang, "tệp kế hoạch", "plan files"));
    print_files(checked.changed, {"Đã sửa", "Changed"}, lang);
    print_files(checked.missing, {"Không còn", "Missing"}, lang);
    print_files(checked.added, {"Mới thêm", "Added"}, lang);
    print_files(checked.unreadable, {"Không đọc được", "Cannot be read"}, lang);
    if (checked.not_compared > 0)
      say("{}: {}\n",
          pick(lang, "Không đối chiếu, vì khi thẩm định không đọc được",
               "Not compared, because they could not be read in the audit"),
          checked.not_compared);
    if (!checked.unreadable.empty()) {
      say("{}\n", pick(lang, "Chưa xác minh được: có tệp không đọc được.",
                       "Not verified: there are files that cannot be read."));
      return kNotVerified;
    }
    say("{}\n",
        checked.agrees()
            ? checked.not_compared > 0
                  ? pick(lang, "Các tệp đối chiếu được đều đúng như lúc thẩm định.",
                         "The files that could be compared are as they were audited.")
                  : pick(lang, "Các tệp đúng như lúc thẩm định.", "The files are as they were audited.")
            : pick(lang, "Các tệp không còn như lúc thẩm định; kết quả thẩm định không áp dụng cho các tệp nêu trên.",
                   "The files are no longer as they were audited; its results do not hold for those named above."));
    return checked.agrees() ? kChecked : kFindings;
  }

  std::string receipt_;
};

}  // namespace

std::unique_ptr<Command> verify_command() { return std::make_unique<VerifyCommand>(); }

}  // namespace rasoat::app
