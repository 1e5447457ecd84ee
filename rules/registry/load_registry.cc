// Where the registry's files come from: the binary, and the folders that the user names.
#include <filesystem>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "plans/source_file.h"
#include "rules/compiled/compiled_rules.h"
#include "rules/embedded_packs.h"
#include "rules/language/fault_terms.h"
#include "rules/language/load_pack.h"
#include "rules/registry/registry_builder.h"

namespace rasoat::rules {
namespace {

namespace fs = std::filesystem;

// The texts of the files while they are loaded.
struct Files {
  std::vector<plans::SourceFile> owned;
  std::vector<std::string> names;
};

void add_folder(const std::string& folder, Files& files, std::vector<RuleError>& errors) {
  const std::set<std::string> found = registry_files(folder);
  for (const std::string& path : found) {
    auto loaded = plans::SourceFile::load(path);
    if (!loaded) {
      errors.push_back({path, 1, 1, {}, fault_words(loaded.error()), {}});
      continue;
    }
    files.owned.push_back(std::move(*loaded));
    files.names.push_back(path);
  }
  if (!found.empty()) return;
  errors.push_back(
      {folder,
       1,
       1,
       {},
       words("Thư mục không có tệp sổ văn bản nào (*.yaml).", "The folder holds no registry file (*.yaml)."),
       words("Chỉ vào thư mục chứa các tệp *.yaml.", "Name a folder of *.yaml files.")});
}

}  // namespace

std::set<std::string> registry_files(const std::string& folder) {
  std::set<std::string> found;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (plans::is_yaml_name(it->path().native())) found.insert(it->path().generic_string());
  }
  return found;
}

LoadedRegistry load_registry_files(std::span<const RegistryFile> files) {
  LoadedRegistry loaded;
  RegistryBuilder builder(loaded.errors);
  std::vector<PackFile> digested;
  for (const RegistryFile& file : files) {
    builder.add(file);
    digested.push_back({file.name, file.text});
  }
  loaded.registry = builder.build(digest_of(digested));
  return loaded;
}

LoadedRegistry load_registry(const RegistryOptions& options) {
  if (options.embedded && options.folders.empty()) {
    if (auto registry = read_registry(compiled_registry())) return {std::move(registry), {}};
  }
  std::vector<RuleError> errors;
  Files files;
  for (const std::string& folder : options.folders) add_folder(folder, files, errors);
  std::vector<RegistryFile> all;
  if (options.embedded)
    for (const EmbeddedFile& file : embedded_registry_files()) all.push_back({std::string(file.path), file.text});
  for (std::size_t i = 0; i < files.owned.size(); ++i) all.push_back({files.names[i], files.owned[i].bytes()});
  LoadedRegistry loaded = load_registry_files(all);
  loaded.errors.insert(loaded.errors.begin(), errors.begin(), errors.end());
  if (!loaded.errors.empty()) loaded.registry = nullptr;
  return loaded;
}

}  // namespace rasoat::rules
