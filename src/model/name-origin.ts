import { render, type Text } from './text.ts';

/** Starts of names that a service prescribes or its console makes; `rds!…` and its kin can be made by services alone. */
const prescribed =
	/^(?:AmazonMSK_|AmazonSageMaker-|AmazonKendra-|QBusiness-|ecr-pullthroughcache\/|rds-db-credentials\/|\/CodeBuild\/|[a-z-]+!|\/?aws\/|\/?cdk-bootstrap\/)/;

/** What CloudFormation, CDK and Terraform make of a name that is left to them: `DbSecret86DBB7B3-4hS5k3l2J1x0`, `terraform-2024…`. */
const generated =
	/(?:-(?=[^-]*\d)(?=[^-]*[A-Z])[A-Za-z0-9]{12}|[A-Za-z](?=\d*[A-F])(?=[A-F]*\d)[0-9A-F]{8}(?:-[A-Za-z0-9]{6,})?|\d{17,26})$/;

/** Whether a service of AWS prescribes the name, and so looks for it in Secrets Manager. */
export function isPrescribedName(name: Text): boolean {
	return prescribed.test(render(name));
}

/** Whether nobody chose the name: a service prescribes it, or a tool generated it. */
export function isGivenName(name: Text): boolean {
	const text = render(name);
	return prescribed.test(text) || generated.test(text);
}
