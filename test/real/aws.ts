import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The environment without the developer's own AWS settings and proxies, with credentials that mean nothing. */
export function dummyCredentials(): NodeJS.ProcessEnv {
  const foreign = /^(AWS_|https?_proxy$|all_proxy$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    AWS_ACCESS_KEY_ID: "testing",
    AWS_SECRET_ACCESS_KEY: "testing",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_PAGER: "",
  };
}

/** Runs the AWS CLI with some arguments and gives what it printed. */
export type Aws = (...args: string[]) => Promise<string>;

/** The AWS CLI speaking to an endpoint. */
export function awsAt(endpoint: string): Aws {
  const where = ["--endpoint-url", endpoint, "--region", "us-east-1", "--output", "json"];
  return async (...args) => {
    const { stdout } = await run("aws", [...args, ...where], { env: dummyCredentials(), timeout: 30_000 });
    return stdout;
  };
}
