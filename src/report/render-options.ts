/** What the caller knows of the place a report goes to. */
export interface RenderOptions {
	readonly color?: boolean;
	/** OSC 8 links to the rules' pages. */
	readonly hyperlinks?: boolean;
	/** Columns of the terminal. */
	readonly width?: number;
	/** The inventory file that SARIF results of live accounts point into, relative to the root of the repository. */
	readonly inventoryFile?: string;
}
