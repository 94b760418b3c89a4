// SPDX-License-Identifier: MIT
/* The completions of bash, zsh and fish, from the tables of cli/table.h. What is installed is what
 * `weft help bash` prints. */
#include "cli/generate.h"

#include "cli/table.h"

#include <stdio.h>
#include <string.h>

#define EACH_COMMAND(c) for (const CliCommand *c = cli_commands; c->name; c++)
/* But --no-TECHNIQUE, which stands for many. */
#define EACH_OPTION(x)                                                                             \
  for (const CliOption *x = cli_options; x->name; x++)                                             \
    if (x->type != ARG_TECHNIQUE)

/* What weft opens. */
#define SUFFIXES(between) "wasm" between "wat" between "vm3"

static bool takes(const CliCommand *c, const CliOption *x)
{
  return !x->commands || x->commands & c->command;
}

/* Those that take --no-TECHNIQUE. */
static unsigned technique_commands(void)
{
  for (const CliOption *x = cli_options; x->name; x++)
    if (x->type == ARG_TECHNIQUE) return x->commands;
  return 0;
}

/* An argument that may be the next word, too. */
static bool takes_word(const CliOption *x)
{
  return x->arg && x->type != ARG_TRACE && x->type != ARG_HELP;
}

static bool has_words(const CliOption *x)
{
  return x->choices || x->type == ARG_TARGET;
}

/* The words that the option takes. */
static void words_of(const CliOption *x)
{
  for (const Choice *c = x->choices; c && c->name; c++)
    printf("%s%s", c == x->choices ? "" : " ", c->name);
  for (unsigned i = 0; x->type == ARG_TARGET && weft_target(i); i++)
    printf("%s%s", i ? " " : "", weft_target(i));
}

/* What `weft help` takes, beside the commands. */
static const char topics[] = "techniques all man bash zsh fish";

static void command_names(const char *between)
{
  EACH_COMMAND(c) printf("%s%s", c == cli_commands ? "" : between, c->name);
}

/* Text between single quotes of a shell. Backslashes go before the bytes of `special`. */
static void quoted(const char *s, const char *special)
{
  for (; *s; s++) {
    if (*s == '\'')
      printf("'\\''");
    else
      printf("%s%c", strchr(special, *s) ? "\\" : "", *s);
  }
}

/* -- bash ---- */

static void bash_values(void)
{
  printf("  case $prev in\n");
  EACH_OPTION(x)
  {
    if (!takes_word(x)) continue;
    printf("    %s) ", x->name);
    if (has_words(x)) {
      printf("COMPREPLY=($(compgen -W '");
      words_of(x);
      printf("' -- \"$cur\"));");
    } else if (x->type == ARG_DIR) {
      printf("compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\");");
    } else if (x->type == ARG_FILE) {
      printf("compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\");");
    } else if (x->type == ARG_ENV) {
      printf("COMPREPLY=($(compgen -e -- \"$cur\"));");
    }
    printf(" return ;;\n");
  }
  printf("  esac\n");
}

static void bash_options(void)
{
  printf("  case $command in\n");
  EACH_COMMAND(c)
  {
    printf("    %s) options='", c->name);
    EACH_OPTION(x) if (takes(c, x)) printf("%s ", x->name);
    for (unsigned i = 0; technique_commands() & c->command && weft_technique(i, NULL); i++)
      printf("--no-%s ", weft_technique(i, NULL));
    printf("' ;;\n");
  }
  printf("  esac\n");
}

/* bash makes a word of its own of each =. */
static void bash(void)
{
  printf("# bash completion for weft, by weft help bash\n_weft()\n{\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
         "  local command=run first=1 file= options= i suffix\n"
         "  COMPREPLY=()\n"
         "  if [[ $COMP_CWORD -gt 1 ]]; then\n"
         "    case ${COMP_WORDS[1]} in\n      ");
  command_names(" | ");
  printf(") command=${COMP_WORDS[1]} first=2 ;;\n    esac\n  fi\n"
         "  for ((i = first; i < COMP_CWORD; i++)); do\n"
         "    case ${COMP_WORDS[i]} in\n      ");
  const char *between = "";
  EACH_OPTION(x)
  {
    if (!takes_word(x)) continue;
    printf("%s%s", between, x->name);
    between = " | ";
  }
  printf(") [[ ${COMP_WORDS[i + 1]} == = ]] || ((++i)) ;;\n"
         "      =) ((++i)) ;;\n"
         "      -*) ;;\n"
         "      *) file=${COMP_WORDS[i]}; break ;;\n"
         "    esac\n  done\n"
         "  if [[ $command == help ]]; then\n    COMPREPLY=($(compgen -W '");
  command_names(" ");
  printf(" %s' -- \"$cur\"))\n    return\n  fi\n"
         "  if [[ $file && $command == run ]]; then\n"
         "    compopt -o default\n    return\n  fi\n"
         "  if [[ $cur == = ]]; then\n    cur=\n"
         "  elif [[ $prev == = ]]; then\n    prev=${COMP_WORDS[COMP_CWORD - 2]}\n  fi\n",
         topics);
  bash_values();
  printf("  if [[ $cur == -* ]]; then\n");
  bash_options();
  printf("    COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n    return\n  fi\n"
         "  [[ $file ]] && { compopt -o default; return; }\n"
         "  compopt -o filenames\n  mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")\n  for suffix "
         "in " SUFFIXES(" ") "; do\n    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -X "
                             "\"!*.$suffix\" -- \"$cur\")\n  done\n"
                             "  [[ $COMP_CWORD == 1 ]] && COMPREPLY+=($(compgen -W '");
  command_names(" ");
  printf("' -- \"$cur\"))\n}\ncomplete -F _weft weft\n");
}

/* -- zsh ---- */

static void zsh_option(const CliOption *x)
{
  bool repeatable = x->type == ARG_DIR || x->type == ARG_ENV || x->type == ARG_CHOICES ||
                    x->type == ARG_ADDRESS || x->type == ARG_PRELOAD;
  printf("    '%s%s%s[", repeatable ? "*" : "", x->name, !x->arg ? "" : takes_word(x) ? "=" : "=-");
  quoted(x->help, "[]\\");
  printf("]");
  if (x->arg) {
    printf("%s", takes_word(x) ? ":" : "::");
    quoted(x->arg, ":\\");
    printf(":");
    if (has_words(x)) {
      printf("(");
      words_of(x);
      printf(")");
    }
    if (x->type == ARG_DIR) printf("_directories");
    if (x->type == ARG_FILE) printf("_files");
    if (x->type == ARG_ENV) printf("_parameters -g \"*export*\"");
  }
  printf("'\n");
}

static void zsh_options(void)
{
  const char *name, *what;
  printf("  case $command in\n");
  EACH_COMMAND(c)
  {
    printf("  %s) specs=(\n", c->name);
    EACH_OPTION(x) if (takes(c, x)) zsh_option(x);
    for (unsigned i = 0; technique_commands() & c->command && (name = weft_technique(i, &what));
         i++) {
      printf("    '--no-%s[off: ", name);
      quoted(what, "[]\\");
      printf("]'\n");
    }
    printf("    ) ;;\n");
  }
  printf("  esac\n");
}

static void zsh(void)
{
  printf("#compdef weft\n# zsh completion for weft, by weft help zsh\n"
         "local command=run\nlocal -a specs subcommands\nsubcommands=(\n");
  EACH_COMMAND(c)
  {
    printf("  '%s:", c->name);
    quoted(c->help, ":\\");
    printf("'\n");
  }
  printf(")\nlocal files='_files -g \"*.(" SUFFIXES(
      "|") ")(-.)\"'\n"
           "if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n"
           "  local end=1\n"
           "  _describe -t commands command subcommands && end=0\n"
           "  eval $files && end=0\n"
           "  return end\nfi\n"
           "if (( CURRENT > 2 )) && (( ${subcommands[(I)$words[2]:*]} )); then\n"
           "  command=$words[2]\n  words=(\"$words[1]\" \"${(@)words[3,-1]}\")\n  (( CURRENT-- "
           "))\nfi\n");
  zsh_options();
  printf("if [[ $command == help ]]; then\n  _arguments ':topic:(");
  command_names(" ");
  printf(" %s)'\nelif [[ $command == (run|bench) ]]; then\n"
         "  _arguments -S $specs \":file:$files\" '*:::argument:_files'\nelse\n"
         "  _arguments -S $specs \"*:file:$files\"\nfi\n",
         topics);
}

/* -- fish ---- */

static void fish_condition(unsigned commands)
{
  if (!commands) return;
  printf(" -n '__fish_weft_is");
  EACH_COMMAND(c) if (commands & c->command) printf(" %s", c->name);
  printf("'");
}

static void fish_option(const CliOption *x)
{
  printf("complete -c weft");
  fish_condition(x->commands);
  printf(x->name[1] == '-' ? " -l %s" : " -s %s", x->name + (x->name[1] == '-' ? 2 : 1));
  if (takes_word(x)) printf(x->type == ARG_FILE ? " -r -F" : " -x");
  if (has_words(x)) {
    printf(" -a '");
    words_of(x);
    printf("'");
  }
  if (x->type == ARG_DIR) printf(" -a '(__fish_complete_directories)'");
  if (x->type == ARG_ENV) printf(" -a '(set -xn)'");
  printf(" -d '");
  quoted(x->help, "\\");
  printf("'\n");
}

static void fish(void)
{
  const char *name, *what, *const pattern = SUFFIXES("|");
  printf("# fish completion for weft, by weft help fish\n"
         "function __fish_weft_is\n  set -l words (commandline -opc)\n  set -l command run\n"
         "  if set -q words[2]; and contains -- $words[2] ");
  command_names(" ");
  printf(
      "\n    set command $words[2]\n  end\n  contains -- $command $argv\nend\n"
      "function __fish_weft_first\n  test (count (commandline -opc)) = 1\nend\n"
      "function __fish_weft_files\n  for entry in (complete -C \"'' \"(commandline -ct))\n"
      "    string match -qr '(/|\\.(%s))$' -- (string split -f1 \\t -- $entry); and echo $entry\n"
      "  end\nend\n"
      "function __fish_weft_has_file\n  string match -qr '\\.(%s)$' -- (commandline -opc)\nend\n"
      "complete -c weft -f\ncomplete -c weft -n __fish_weft_has_file -F\n"
      "complete -c weft -n 'not __fish_weft_has_file; and not __fish_weft_is help' -k -a "
      "'(__fish_weft_files)'\n",
      pattern, pattern);
  EACH_COMMAND(c)
  {
    printf("complete -c weft -n __fish_weft_first -a %s -d '", c->name);
    quoted(c->help, "\\");
    printf("'\n");
  }
  printf("complete -c weft -n '__fish_weft_is help' -f -a '");
  command_names(" ");
  printf(" %s'\n", topics);
  EACH_OPTION(x) fish_option(x);
  for (unsigned i = 0; (name = weft_technique(i, &what)); i++) {
    printf("complete -c weft");
    fish_condition(technique_commands());
    printf(" -l no-%s -d 'off: ", name);
    quoted(what, "\\");
    printf("'\n");
  }
}

bool generate(const char *what)
{
  static const struct {
    const char *what;
    void (*print)(void);
  } rows[] = {{"man", generate_man}, {"bash", bash}, {"zsh", zsh}, {"fish", fish}};
  for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
    if (strcmp(rows[i].what, what)) continue;
    rows[i].print();
    return true;
  }
  return false;
}
