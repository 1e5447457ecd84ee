#include "app/rewriting.h"

#include <cstdio>
#include <utility>

#include "app/load.h"
#include "app/replace_file.h"
#include "app/tell.h"

namespace rasoat::app {

std::shared_ptr<const plans::SourceFile> Rewriting::load(const std::string& file) {
  const std::string& name = name_of(file);
  plans::Outcome<plans::SourceFile> loaded =
      file == "-" ? plans::SourceFile::load_stream(stdin, name) : plans::SourceFile::load(file);
  if (loaded) return std::make_shared<const plans::SourceFile>(std::move(*loaded));
  fail(name, unreadable_words(file, lang_));
  return nullptr;
}

bool Rewriting::write(const std::string& file, std::string_view before, std::string_view after) {
  const Replaced replaced = replace_file(file, before, after);
  if (replaced == Replaced::kDone) return true;
  fail(file, reason(replaced).in(lang_), replaced == Replaced::kChanged ? kNotVerified : kUsage);
  return false;
}

void Rewriting::say_empty(const std::vector<std::string>& folders) {
  for (const std::string& folder : folders)
    fail(folder, pick(lang_, "không tìm thấy tệp kế hoạch (*.yaml, *.yml) nào", "no plan file (*.yaml, *.yml) found"));
}

void Rewriting::fail(const std::string& path, std::string_view why, ExitCode code) {
  tell("rasoat: {}: {}\n", path, why);
  add(code);
}

}  // namespace rasoat::app
