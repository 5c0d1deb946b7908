import { describe, expect, it } from 'vitest';
import { evaluated, hole, read } from './read.ts';

const variables = `
variable "env" { default = "prod" }
variable "open" {}
variable "names" { default = ["b", "a"] }
variable "sizes" { default = { small = 1, large = 9 } }
variable "flag" { default = true }
`;

describe('expressions', () => {
	it.each([
		['"plain"', 'plain'],
		['"${var.env}/db"', 'prod/db'],
		['var.flag ? "yes" : "no"', 'yes'],
		['var.flag && !false ? "both" : "not"', 'both'],
		['"${1 + 2 * 3}"', '7'],
		['"${7 % 4}-${10 / 4}"', '3-2.5'],
		['var.names[0]', 'b'],
		['var.sizes["large"]', '9'],
		['"${var.sizes.small}"', '1'],
		['join("-", [for name in var.names : upper(name)])', 'B-A'],
		['join("-", [for name in var.names : name if name != "a"])', 'b'],
		['join("-", keys({for name in var.names : name => 1}))', 'a-b'],
		['join("-", [for key, size in var.sizes : "${key}${size}"])', 'small1-large9'],
		['join(",", [{ n = "x" }, { n = "y" }][*].n)', 'x,y'],
		['"%{ if var.flag }on%{ else }off%{ endif }"', 'on'],
		['"%{ for name in var.names }<${name}>%{ endfor }"', '<b><a>'],
		['<<EOT\nheredoc-${var.env}\nEOT', 'heredoc-prod\n'],
		['-3 < -2 ? "less" : "more"', 'less'],
		['"a" == "b" ? "same" : "other"', 'other'],
		['null == null ? "nothing" : "thing"', 'nothing'],
	])('%s', (expression, expected) => {
		expect(evaluated(expression, variables)).toBe(expected);
	});

	it('knows the account of whoever applies it', () => {
		expect(evaluated('data.aws_caller_identity.me.arn', 'data "aws_caller_identity" "me" {}')).toEqual([
			'arn:',
			{ hole: 'partition' },
			':',
			{ hole: 'data.aws_caller_identity.me.service' },
			'::',
			{ hole: 'account' },
			':',
			{ hole: 'data.aws_caller_identity.me.resource' },
		]);
	});

	it('keeps what is known around what is not', () => {
		expect(evaluated('"${var.env}/${var.open}/db"', variables)).toEqual(['prod/', { hole: 'var.open' }, '/db']);
		expect(evaluated('var.open', variables)).toEqual(hole('var.open'));
	});

	it('takes a condition that is not known for known where both answers are the same', () => {
		expect(evaluated('var.open ? "x" : "x"', variables)).toBe('x');
		expect(evaluated('var.open ? "x" : "y"', variables)).toEqual([{ hole: expect.stringContaining('either') }]);
	});

	it('gives the same hole to the same value and another to another', () => {
		const both = evaluated('"${upper(var.open)}${upper(var.open)}${lower(var.open)}"', variables);
		expect(both).toEqual([{ hole: 'upper(var.open)' }, { hole: 'upper(var.open)' }, { hole: 'lower(var.open)' }]);
	});
});

describe('functions', () => {
	it.each([
		['format("%s-%03d", var.env, 7)', 'prod-007'],
		['join(",", formatlist("%s/%s", var.env, var.names))', 'prod/b,prod/a'],
		['replace("a.b.c", ".", "-")', 'a-b-c'],
		['replace("a1b2", "/[0-9]/", "")', 'ab'],
		['title("my app")', 'My App'],
		['trimprefix("prod-x", "prod-")', 'x'],
		['trimsuffix("x.json", ".json")', 'x'],
		['trimspace("  x ")', 'x'],
		['trim("--x--", "-")', 'x'],
		['substr("production", 0, 4)', 'prod'],
		['split("/", "a/b/c")[1]', 'b'],
		['join("", concat(["a"], ["b"], []))', 'ab'],
		['merge({ a = "1" }, { a = "2" }, null).a', '2'],
		['lookup(var.sizes, "huge", "none")', 'none'],
		['element(["x", "y"], 3)', 'y'],
		['join("", values({ b = "2", a = "1" }))', '12'],
		['join("", flatten([["a"], [["b"], "c"]]))', 'abc'],
		['join("", distinct(["a", "a", "b"]))', 'ab'],
		['join("", sort(["c", "a"]))', 'ac'],
		['join("", reverse(["c", "a"]))', 'ac'],
		['join("", compact(["a", "", null, "b"]))', 'ab'],
		['tostring(length([1, 2]))', '2'],
		['tostring(length("four"))', '4'],
		['contains(var.names, "a") ? "in" : "out"', 'in'],
		['coalesce(null, "", "x")', 'x'],
		['try(var.sizes.huge.width, "fallback")', 'fallback'],
		['can(var.sizes.huge.width) ? "can" : "cannot"', 'cannot'],
		['jsondecode(jsonencode({ a = ["x"] })).a[0]', 'x'],
		['jsondecode("{\\"a\\": \\"x\\"}").a', 'x'],
		['base64decode(base64encode("x"))', 'x'],
		['"${max(1, 5, 3)}${min(4, 2)}${abs(-1)}${ceil(1.2)}${floor(1.8)}"', '52121'],
		['join("", [for n in range(3) : tostring(n)])', '012'],
		['zipmap(["k"], ["v"]).k', 'v'],
		['join(",", [for pair in setproduct(["a", "b"], ["x"]) : join("", pair)])', 'ax,bx'],
		['one(["x"])', 'x'],
		['nonsensitive(sensitive("x"))', 'x'],
		['regex("[a-z]+", "123abc")', 'abc'],
		['startswith("prod-x", "prod") ? "y" : "n"', 'y'],
	])('%s', (expression, expected) => {
		expect(evaluated(expression, variables)).toBe(expected);
	});

	it('leaves patterns that could run away alone', () => {
		const pattern = 'regex("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")';
		expect(evaluated(pattern)).toEqual([{ hole: expect.stringContaining('regex') }]);
	});

	it('does not know what an unknown map overrides', () => {
		expect(evaluated('merge({ a = "1" }, var.open).a', variables)).toEqual(hole('var.open.a'));
		expect(evaluated('merge(var.open, { a = "1" }).a', variables)).toBe('1');
	});
});

describe('variables', () => {
	const source = 'variable "env" { default = "dev" }\nvariable "list" {\n  type = list(string)\n  default = []\n}\n';
	const secret = 'resource "aws_secretsmanager_secret" "probe" {\n  name = var.env\n}\n';

	it('takes what the command line gives over files over defaults', () => {
		expect(evaluated('var.env', source)).toBe('dev');
		expect(evaluated('var.env', source, { variables: { env: 'prod' } })).toBe('prod');
		expect(evaluated('join("", var.list)', source, { variables: { list: '["a", "b"]' } })).toBe('ab');
	});

	it('fills in what optional attributes default to', () => {
		const typed = `
variable "secrets" {
  type = map(object({ name = string, stage = optional(string, "dev") }))
  default = { a = { name = "x" } }
}`;
		expect(evaluated('"${var.secrets["a"].name}-${var.secrets["a"].stage}"', typed)).toBe('x-dev');
	});

	it('does not go round in circles', () => {
		const circle = 'locals {\n  a = local.b\n  b = "${local.a}x"\n}';
		expect(evaluated('local.a', circle)).toBeInstanceOf(Array);
	});

	it.each([
		['terraform.tfvars', 'env = "file"', 'file'],
		['x.auto.tfvars', 'env = "auto"', 'auto'],
		['x.auto.tfvars.json', '{ "env": "json" }', 'json'],
		['other.tfvars', 'env = "not read"', 'dev'],
	])('reads %s', (name, text, expected) => {
		expect(read({ 'main.tf': source + secret, [name]: text }).secrets[0]?.name).toBe(expected);
	});

	it('reads the files that are named', () => {
		const files = { 'main.tf': source + secret, 'vars/prod.tfvars': 'env = "named"' };
		expect(read(files, { variableFiles: ['vars/prod.tfvars'] }).secrets[0]?.name).toBe('named');
	});
});
