// What commands that write plans anew have in common: reading each, writing it back, and saying what failed.
//
// Distinct from app/replace_file.h, which writes one file: here it is told to people, and becomes the exit code.
//
//   Rewriting rewriting(lang, stdin_filename);
//   const auto source = rewriting.load(file);        // null: it was said why
//   if (source && rewriting.write(file, source->bytes(), text)) …
//   rewriting.say_empty(inputs.empty);
//   return rewriting.code();
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/command.h"
#include "app/exit_code.h"
#include "app/interrupts.h"
#include "plans/source_file.h"

namespace rasoat::app {

class Rewriting {
 public:
  // `stdin_filename`: what "-" is called; "": nothing else.
  Rewriting(Lang lang, std::string stdin_filename) : lang_(lang), stdin_filename_(std::move(stdin_filename)) {}

  [[nodiscard]] const std::string& name_of(const std::string& file) const {
    return file == "-" && !stdin_filename_.empty() ? stdin_filename_ : file;
  }
  [[nodiscard]] std::shared_ptr<const plans::SourceFile> load(const std::string& file);
  // False after saying why, kUsage as where a report could not be written; a file that is no longer `before`,
  // kNotVerified, stays as it is.
  [[nodiscard]] bool write(const std::string& file, std::string_view before, std::string_view after);
  // Of the folders in which no plan was found.
  void say_empty(const std::vector<std::string>& folders);
  void fail(const std::string& path, std::string_view why, ExitCode code = kNotVerified);

  void add(ExitCode code) { code_ = worst(code_, code); }
  [[nodiscard]] ExitCode code() const { return code_; }

 private:
  const Interrupts interrupts_{Interrupts::End::kAtOnce};  // with what it writes, no draft stays
  Lang lang_;
  std::string stdin_filename_;
  ExitCode code_ = kChecked;
};

}  // namespace rasoat::app
