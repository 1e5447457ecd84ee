#include "app/git.h"

#include <git2.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

namespace rasoat::app {

namespace fs = std::filesystem;

namespace {

// The library counts its users.
struct Library {
  Library() { git_libgit2_init(); }
  ~Library() { git_libgit2_shutdown(); }
};

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};
using Repository = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using Object = std::unique_ptr<git_object, Freed<git_object_free>>;
using Tree = std::unique_ptr<git_tree, Freed<git_tree_free>>;
using Diff = std::unique_ptr<git_diff, Freed<git_diff_free>>;

Repository repository_of(const fs::path& folder) {
  git_repository* found = nullptr;
  const std::string start = folder.empty() ? "." : folder.string();
  git_repository_open_ext(&found, start.c_str(), 0, nullptr);
  return Repository(found);
}

// A branch or tag counts from where the work forked off it, as reviewers see a change.
Tree tree_at(git_repository* repository, const std::string& revision) {
  git_object* named = nullptr;
  if (git_revparse_single(&named, repository, (revision + "^{commit}").c_str()) != 0) return {};
  const Object commit(named);
  git_oid base = *git_object_id(named);
  git_oid head;
  if (git_reference_name_to_id(&head, repository, "HEAD") == 0) {
    git_oid fork;
    if (git_merge_base(&fork, repository, &base, &head) == 0) base = fork;
  }
  git_commit* at = nullptr;
  if (git_commit_lookup(&at, repository, &base) != 0) return {};
  git_tree* tree = nullptr;
  git_commit_tree(&tree, at);
  git_commit_free(at);
  return Tree(tree);
}

std::string last_problem() {
  const git_error* error = git_error_last();
  return error != nullptr && error->message != nullptr ? error->message : "git";
}

}  // namespace

bool path_matches(const std::vector<std::string>& patterns, const std::string& path) {
  const Library library;
  bool matches = false;
  for (const std::string& pattern : patterns) {
    const bool excludes = pattern.starts_with('!');
    std::string text = excludes ? pattern.substr(1) : pattern;
    const bool anchored = text.find('/') < text.size() - 1;
    if (text.starts_with('/')) text.erase(0, 1);
    if (text.ends_with('/')) text += "**";
    // Without a slash it is a name at any depth.
    std::vector<std::string> forms = {text, text + "/**"};
    if (!anchored) forms.insert(forms.end(), {"**/" + text, "**/" + text + "/**"});
    for (std::string& form : forms) {
      char* strings[] = {form.data()};
      const git_strarray array{strings, 1};
      git_pathspec* compiled = nullptr;
      if (git_pathspec_new(&compiled, &array) != 0) continue;
      if (git_pathspec_matches_path(compiled, GIT_PATHSPEC_USE_CASE, path.c_str()) == 1) matches = !excludes;
      git_pathspec_free(compiled);
    }
  }
  return matches;
}

std::string text_patch(const std::string& path, std::string_view before, std::string_view after) {
  const Library library;
  git_patch* patch = nullptr;
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_FORCE_TEXT;
  if (git_patch_from_buffers(&patch, before.data(), before.size(), path.c_str(), after.data(), after.size(),
                             path.c_str(), &options) != 0) {
    return "";
  }
  git_buf text = GIT_BUF_INIT;
  std::string result;
  if (git_patch_to_buf(&text, patch) == 0) result.assign(text.ptr, text.size);
  git_buf_dispose(&text);
  git_patch_free(patch);
  return result;
}

ChangedFiles changed_files(const std::string& folder, const std::string& revision) {
  const Library library;
  ChangedFiles changed;
  const Repository repository = repository_of(folder);
  const Tree tree = repository ? tree_at(repository.get(), revision) : Tree();
  if (!tree) {
    changed.problem = last_problem();
    return changed;
  }
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS;
  git_diff* found = nullptr;
  if (git_diff_tree_to_workdir_with_index(&found, repository.get(), tree.get(), &options) != 0) {
    changed.problem = last_problem();
    return changed;
  }
  const Diff diff(found);
  const char* root = git_repository_workdir(repository.get());
  for (std::size_t i = 0; root != nullptr && i < git_diff_num_deltas(found); ++i) {
    const git_diff_delta* delta = git_diff_get_delta(found, i);
    for (const char* path : {delta->old_file.path, delta->new_file.path}) {
      if (path != nullptr) changed.files.push_back((fs::path(root) / path).lexically_normal().generic_string());
    }
  }
  std::sort(changed.files.begin(), changed.files.end());
  changed.files.erase(std::unique(changed.files.begin(), changed.files.end()), changed.files.end());
  return changed;
}

std::optional<std::string> file_at(const std::string& path, const std::string& revision) {
  const Library library;
  std::error_code error;
  const fs::path whole = fs::absolute(path, error).lexically_normal();
  const Repository repository = repository_of(whole.parent_path());
  const Tree tree = repository ? tree_at(repository.get(), revision) : Tree();
  const char* root = repository ? git_repository_workdir(repository.get()) : nullptr;
  if (!tree || root == nullptr) return std::nullopt;
  git_tree_entry* entry = nullptr;
  if (git_tree_entry_bypath(&entry, tree.get(), whole.lexically_relative(root).generic_string().c_str()) != 0)
    return std::nullopt;
  git_object* object = nullptr;
  const bool known = git_tree_entry_to_object(&object, repository.get(), entry) == 0;
  git_tree_entry_free(entry);
  const Object held(object);
  if (!known || git_object_type(object) != GIT_OBJECT_BLOB) return std::nullopt;
  const auto* blob = reinterpret_cast<const git_blob*>(object);
  return std::string(static_cast<const char*>(git_blob_rawcontent(blob)), git_blob_rawsize(blob));
}

}  // namespace rasoat::app
